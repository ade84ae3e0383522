import type { Delivery } from '#domain/delivery.ts';
import type { Freshness } from '#records/records.ts';
import { inMemory } from './openRound.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import type { Round } from './round.ts';

/**
 * Puts down what is planned, has no item yet and cannot be sent at once, so that it can be seen to wait: SharePoint refuses a second item of
 * the same key. Answers with the round on records that hold every planned item, ours and other replicas'. What could not be put down
 * is told to `failed`; the others go on.
 */
export async function queueMissing(
  round: Round,
  planned: readonly PlannedDelivery[],
  failed: (failure: unknown) => void,
): Promise<Round> {
  const { port, schoolKey } = round;
  const now = async (freshness: Freshness) => ({ ...round, book: await port.records.school(schoolKey, freshness) });
  if (planned.length === 0) return now(inMemory(schoolKey));
  const writer = await port.writer(schoolKey);
  const changedAt = port.now();
  const queued = planned.map((delivery): Delivery => ({ ...delivery, state: 'queued', changedAt, activityId: '', why: '' }));
  const written = await writer.keep(queued.map((create) => ({ list: 'deliveries', create }))).catch(failed);
  // Our own items are in the casebook of this process already; another replica's are read.
  return now(written?.every((one) => one.done) ? inMemory(schoolKey) : { maxAgeInSeconds: 0, lists: ['deliveries'] });
}
