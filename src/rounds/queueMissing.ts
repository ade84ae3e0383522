import type { Delivery } from '#domain/delivery.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import type { Round } from './round.ts';

/**
 * Claims what is planned and has no item yet, by creating it: SharePoint refuses a second item of the same key, so of two replicas one
 * wins each. Answers with the round on records that hold every planned item, ours and theirs. What could not be claimed is told to
 * `failed`; the others go on.
 */
export async function queueMissing(
  round: Round,
  planned: readonly PlannedDelivery[],
  failed: (failure: unknown) => void,
): Promise<Round> {
  const { port, schoolKey, book } = round;
  const missing = planned.filter(({ key }) => !book.deliveries.has(key));
  if (missing.length === 0) return round;
  const writer = await port.writer(schoolKey);
  const changedAt = port.now();
  const queued = missing.map((delivery): Delivery => ({ ...delivery, state: 'queued', changedAt, activityId: '', why: '' }));
  const written = await writer.keep(queued.map((create) => ({ list: 'deliveries', create }))).catch(failed);
  // Our own items are in the casebook of this process already; another replica's are read.
  const maxAgeInSeconds = written?.every((one) => one.done) ? 5 : 0;
  return { ...round, book: await port.records.school(schoolKey, { maxAgeInSeconds }) };
}
