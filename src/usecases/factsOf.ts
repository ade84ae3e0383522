import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { SchoolCasebook, Stored, TrustBook } from '#records/records.ts';

const valuesOf = <T>(stored: ReadonlyMap<string, Stored<T>>): T[] => Array.from(stored.values(), ({ value }) => value);
const plain = <T>(stored: ReadonlyMap<string, Stored<T>>): ReadonlyMap<string, T> =>
  new Map(Array.from(stored, ([key, { value }]) => [key, value]));

const made = new WeakMap<SchoolCasebook, { readonly trust: TrustBook; readonly facts: SchoolFacts }>();

/** The records as the domain's rules take them. Casebooks never change in place, so the facts of one are made once. */
export function factsOf(book: SchoolCasebook, trust: TrustBook): SchoolFacts {
  const before = made.get(book);
  if (before?.trust === trust) return before.facts;
  const facts: SchoolFacts = {
    school: book.school,
    staff: valuesOf(book.staff),
    calendar: book.calendar,
    pupils: plain(book.pupils),
    providers: plain(trust.providers),
    sites: plain(trust.sites),
    placements: valuesOf(book.placements),
    decisions: valuesOf(book.decisions),
    register: plain(book.register),
    reviews: valuesOf(book.reviews),
  };
  made.set(book, { trust, facts });
  return facts;
}
