import type { SchoolCasebook, TrustBook } from '#records/records.ts';

/** The name that goes with an Entra object id: answers that wait hold no names. */
export const staffName = (personId: string, book: Pick<SchoolCasebook, 'staff'>, trust: Pick<TrustBook, 'staff'>): string =>
  (book.staff.get(personId) ?? trust.staff.get(personId))?.value.name ?? 'Somebody no longer in the staff lists';
