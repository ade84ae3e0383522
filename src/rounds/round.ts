import type { Delivery } from '#domain/delivery.ts';
import type { SchoolCasebook, Stored, TrustBook } from '#records/records.ts';
import type { Pauses } from './pauses.ts';
import type { RoundsPort } from './roundsPort.ts';

/** One school's round under way: the records it goes by, and what must wait. */
export interface Round {
  readonly port: RoundsPort;
  readonly schoolKey: string;
  readonly trust: TrustBook;
  readonly book: SchoolCasebook;
  readonly pauses: Pauses;
}

/** Writes a delivery's next state with If-Match; undefined when somebody else wrote first. */
export async function moveDelivery(
  { port, schoolKey }: Pick<Round, 'port' | 'schoolKey'>,
  stored: Stored<Delivery>,
  to: Pick<Delivery, 'state'> & Partial<Pick<Delivery, 'why' | 'activityId'>>,
): Promise<Stored<Delivery> | undefined> {
  const value: Delivery = { ...stored.value, why: '', ...to, changedAt: port.now() };
  const writer = await port.writer(schoolKey);
  const [written] = await writer.keep([{ list: 'deliveries', update: stored, to: value }]);
  return written?.done ? { itemId: written.itemId, eTag: written.eTag, value } : undefined;
}
