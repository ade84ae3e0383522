import type { Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { Pauses } from './pauses.ts';
import { plan } from './plan.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import { queueMissing } from './queueMissing.ts';
import { reconcileDelivery } from './reconcileDelivery.ts';
import { moveDelivery, type Round } from './round.ts';
import type { RoundsPort } from './roundsPort.ts';
import { sendDelivery } from './sendDelivery.ts';

/** What one school's round came to, for the log. Never holds a pupil's name. */
export interface RoundReport {
  readonly schoolKey: string;
  readonly sent: number;
  readonly waiting: number;
  readonly unsure: number;
  readonly failed: number;
}

const atOnce = 4;
/** What nobody could tell for so long is left as it stands. */
const lookedUpForInDays = 14;

/**
 * Sends what is planned and missing, once; looks up what was perhaps sent. Safe with several replicas and after a kill. A delivery that
 * fails does not keep the others; the first failure is thrown when all have been tried.
 */
export async function deliver(port: RoundsPort, schoolKey: string, pauses: Pauses = new Pauses()): Promise<RoundReport> {
  const [trust, book] = await Promise.all([port.records.trust(), port.records.school(schoolKey)]);
  const planned = plan(book, trust, port.now(), port.providerUse?.now);
  const failures: unknown[] = [];
  const failed = (failure: unknown) => void failures.push(failure);
  const each = <R>(items: readonly Stored<Delivery>[], work: (stored: Stored<Delivery>) => Promise<R>) =>
    fewAtOnce(items, atOnce, (stored) => work(stored).catch(failed));

  const round = await queueMissing({ port, schoolKey, trust, book, pauses }, planned, failed);
  const perhapsSent = await each(pending(round), (stored) => reconcileDelivery(round, stored));
  const again = await each(reachableAgain(round, planned), (stored) => moveDelivery(round, stored, { state: 'queued' }));
  const isPlanned = new Set(planned.map(({ key }) => key));
  const toSend = [...queuedIn(round, planned), ...perhapsSent, ...again]
    .filter((stored) => stored !== undefined)
    .filter(({ value }) => isPlanned.has(value.key));
  const left = await each(toSend, (stored) => sendDelivery(round, stored));
  if (failures.length > 0) throw failures[0];
  return reportOf(await port.records.school(schoolKey), planned, left.filter((sent) => sent?.state === 'sent').length);
}

function reportOf({ school, deliveries }: Round['book'], planned: readonly PlannedDelivery[], sent: number): RoundReport {
  const states = planned.map(({ key }) => deliveries.get(key)?.value.state ?? 'queued');
  const count = (...wanted: Delivery['state'][]): number => states.filter((state) => wanted.includes(state)).length;
  return {
    schoolKey: school.key,
    sent,
    waiting: count('queued', 'sending'),
    unsure: count('unsure'),
    failed: count('failed'),
  };
}

const plannedIn = ({ book }: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  planned.map(({ key }) => book.deliveries.get(key)).filter((stored) => stored !== undefined);

const queuedIn = (round: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  plannedIn(round, planned).filter(({ value }) => value.state === 'queued');

/**
 * Everything on its way whose end is not known, whether still planned or not: a card that did arrive must be kept up to date. A claim is
 * looked up however old it is, e.g. after a holiday without the product, because nothing else would ever move it.
 */
const pending = ({ book, port }: Round): Stored<Delivery>[] =>
  [...book.deliveries.values()].filter(
    ({ value: { state, changedAt } }) =>
      state === 'sending' ||
      (state === 'unsure' && Math.abs(Date.parse(port.now()) - Date.parse(changedAt)) < lookedUpForInDays * 86_400_000),
  );

/** What failed because a person had removed or blocked the app, and who has added it again since. */
const reachableAgain = (round: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  plannedIn(round, planned).filter(({ value }) => {
    const conversation = round.book.conversations.get(value.personId)?.value;
    return value.state === 'failed' && conversation?.isInstalled === true && conversation.changedAt > value.changedAt;
  });
