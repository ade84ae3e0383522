import type { Delivery } from '#domain/delivery.ts';
import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';

/** A card that should have been sent by now. */
export type PlannedDelivery = Pick<Delivery, 'key' | 'title' | 'round' | 'subject' | 'personId' | 'personName'>;

/** Which cards should exist at `now`, whether sent or not. Pure. */
export const plan: (book: SchoolCasebook, trust: TrustBook, now: InstantText) => PlannedDelivery[] = () => {
  throw new Error('plan is being written.');
};
