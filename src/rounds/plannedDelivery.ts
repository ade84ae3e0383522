import type { Delivery, DeliveryRound } from '#domain/delivery.ts';
import type { Role, StaffMember } from '#domain/staff.ts';
import type { SchoolCasebook } from '#records/records.ts';

/** A card that should have been sent by now. */
export type PlannedDelivery = Pick<Delivery, 'key' | 'title' | 'round' | 'subject' | 'personId' | 'personName'>;

/** One card for one person; the key makes it unique in the school for good. */
export function plannedFor(
  book: SchoolCasebook,
  what: { readonly round: DeliveryRound; readonly subject: string; readonly title: string },
  to: Pick<StaffMember, 'personId' | 'name'>,
): PlannedDelivery {
  const key = `${book.school.key}|${what.round}|${what.subject}|${to.personId}`;
  return { key, ...what, personId: to.personId, personName: to.name };
}

/** The staff who hold a role, in the order of the Staff list. */
export const staffWith = (book: SchoolCasebook, role: Role): StaffMember[] =>
  Array.from(book.staff.values(), ({ value }) => value).filter((member) => member.roles.includes(role));

/** Whether a card is with the person, or may be: it stays planned when its reason has gone, so that it is kept up to date. */
export const hasGoneOut = (book: SchoolCasebook, { key }: PlannedDelivery): boolean => {
  const state = book.deliveries.get(key)?.value.state;
  return state !== undefined && state !== 'queued';
};
