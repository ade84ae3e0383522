import type { SchoolCasebook, TrustBook } from './records.ts';

/** Makes a book anew from the memory that an earlier one was made of. */
type Again<B> = (last: B) => B;

/** The last book read of each site, so that there is something to go by while SharePoint does not answer, however long that takes. */
export function openHeldBooks() {
  let trustBook: { readonly last: TrustBook; readonly again: Again<TrustBook> } | undefined;
  const schools = new Map<string, { readonly last: SchoolCasebook; readonly again: Again<SchoolCasebook> }>();

  return {
    keepTrust: (last: TrustBook, again: Again<TrustBook>): void => {
      trustBook = { last, again };
    },
    keepSchool: (last: SchoolCasebook, again: Again<SchoolCasebook>): void => void schools.set(last.school.key, { last, again }),
    /** With what was written since. */
    trust: (): TrustBook | undefined => trustBook?.again(trustBook.last),
    school: (schoolKey: string): SchoolCasebook | undefined => {
      const found = schools.get(schoolKey);
      return found?.again(found.last);
    },
    forget: (): void => {
      trustBook = undefined;
      schools.clear();
    },
  };
}
