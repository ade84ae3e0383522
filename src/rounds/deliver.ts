import type { Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { inMemory, isReachableAgain, openRound, type Reading } from './openRound.ts';
import { Pauses } from './pauses.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import { queueMissing } from './queueMissing.ts';
import { reconcileDelivery } from './reconcileDelivery.ts';
import { moveDelivery, type Round } from './round.ts';
import type { RoundsPort } from './roundsPort.ts';
import { saveDaySheet } from './saveDaySheet.ts';
import { mayBeSentNow, sendDelivery, sendNew } from './sendDelivery.ts';
import { sendProviderLink } from './sendProviderLink.ts';

/** What one school's round came to, for the log. Never holds a pupil's name. */
export interface RoundReport {
  readonly schoolKey: string;
  readonly sent: number;
  readonly waiting: number;
  readonly unsure: number;
  readonly failed: number;
}

/** What is brought another way than as a card in a person's chat. */
const sendersByRound: Partial<Record<Delivery['round'], typeof sendDelivery>> = {
  providerLink: sendProviderLink,
  daySheet: saveDaySheet,
};

const atOnce = 4;
/** What nobody could tell for so long is left as it stands. */
const lookedUpForInDays = 14;

/**
 * Sends what is planned and missing, once; looks up what was perhaps sent. Safe with several replicas and after a kill. A delivery that
 * fails does not keep the others; the first failure is thrown when all have been tried.
 */
export async function deliver(
  port: RoundsPort,
  schoolKey: string,
  pauses: Pauses = new Pauses(),
  reading: Reading = 'anew',
): Promise<RoundReport> {
  const { round: opened, planned } = await openRound(port, schoolKey, pauses, reading);
  const failures: unknown[] = [];
  const failed = (failure: unknown) => void failures.push(failure);
  const each = <T, R>(items: readonly T[], work: (item: T) => Promise<R>) =>
    fewAtOnce(items, atOnce, (item) => work(item).catch(failed));

  const missing = planned.filter(({ key }) => !opened.book.deliveries.has(key));
  const atHand = new Set(missing.filter((one) => mayBeSentNow(opened, one)));
  const round = await queueMissing(
    opened,
    missing.filter((one) => !atHand.has(one)),
    failed,
  );
  const perhapsSent = await each(pending(round), (stored) => reconcileDelivery(round, stored));
  const again = await each(reachableAgain(round, planned), (stored) => moveDelivery(round, stored, { state: 'queued' }));
  const isPlanned = new Set(planned.map(({ key }) => key));
  const toSend = [...queuedIn(round, planned), ...perhapsSent, ...again]
    .filter((stored) => stored !== undefined)
    .filter(({ value }) => isPlanned.has(value.key));
  const begun = await each([...atHand], (one) => sendNew(round, one));
  const left = await each(toSend, (stored) => sendersByRound[stored.value.round]?.(round, stored) ?? sendDelivery(round, stored));
  if (failures.length > 0) throw failures[0];
  const sent = [...begun, ...left].filter((one) => one?.state === 'sent').length;
  return reportOf(await port.records.school(schoolKey, inMemory(schoolKey)), planned, sent);
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

const reachableAgain = (round: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  plannedIn(round, planned).filter((stored) => isReachableAgain(round.book, stored));
