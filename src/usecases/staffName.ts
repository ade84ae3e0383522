import { linkOfPerson, linkSigner } from '#domain/links/linkPerson.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';

type Book = Pick<SchoolCasebook, 'staff' | 'providerLinks'>;
type Trust = Pick<TrustBook, 'staff' | 'providers'>;

/** The name that goes with an Entra object id, or with a provider's link: answers that wait hold no names. */
export function staffName(personId: string, book: Book, trust: Trust): string {
  const linkKey = linkOfPerson(personId);
  if (linkKey === undefined)
    return (book.staff.get(personId) ?? trust.staff.get(personId))?.value.name ?? 'Somebody no longer in the staff lists';
  const link = book.providerLinks.get(linkKey)?.value;
  return linkSigner(trust.providers.get(link?.providerKey ?? '')?.value.name ?? 'A provider no longer in the list');
}
