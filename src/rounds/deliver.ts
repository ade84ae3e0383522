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
/** What was perhaps sent longer ago than this is left as it stands. */
const lookedUpForInDays = 14;

/** Sends what is planned and missing, once; looks up what was perhaps sent. Safe with several replicas and after a kill. */
export async function deliver(port: RoundsPort, schoolKey: string, pauses: Pauses = new Pauses()): Promise<RoundReport> {
  const [trust, book] = await Promise.all([port.records.trust(), port.records.school(schoolKey)]);
  const planned = plan(book, trust, port.now());
  const round = await queueMissing({ port, schoolKey, trust, book, pauses }, planned);
  const perhapsSent = await fewAtOnce(pending(round), atOnce, (stored) => reconcileDelivery(round, stored));
  const again = await fewAtOnce(reachableAgain(round, planned), atOnce, (stored) =>
    moveDelivery(round, stored, { state: 'queued' }),
  );
  const isPlanned = new Set(planned.map(({ key }) => key));
  const toSend = [...queuedIn(round, planned), ...perhapsSent, ...again].filter(
    (stored) => stored !== undefined && isPlanned.has(stored.value.key),
  );
  const left = await fewAtOnce(
    toSend.filter((stored) => stored !== undefined),
    atOnce,
    (stored) => sendDelivery(round, stored),
  );
  const now = await port.records.school(schoolKey);
  const states = planned.map(({ key }) => now.deliveries.get(key)?.value.state ?? 'queued');
  return {
    schoolKey,
    sent: left.filter(({ state }) => state === 'sent').length,
    waiting: states.filter((state) => state === 'queued' || state === 'sending').length,
    unsure: states.filter((state) => state === 'unsure').length,
    failed: states.filter((state) => state === 'failed').length,
  };
}

const plannedIn = ({ book }: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  planned.map(({ key }) => book.deliveries.get(key)).filter((stored) => stored !== undefined);

const queuedIn = (round: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  plannedIn(round, planned).filter(({ value }) => value.state === 'queued');

/** Everything on its way whose end is not known, whether still planned or not: a card that did arrive must be kept up to date. */
const pending = ({ book, port }: Round): Stored<Delivery>[] =>
  [...book.deliveries.values()].filter(
    ({ value }) =>
      (value.state === 'sending' || value.state === 'unsure') &&
      Math.abs(Date.parse(port.now()) - Date.parse(value.changedAt)) < lookedUpForInDays * 86_400_000,
  );

/** What failed because a person had removed or blocked the app, and who has added it again since. */
const reachableAgain = (round: Round, planned: readonly PlannedDelivery[]): Stored<Delivery>[] =>
  plannedIn(round, planned).filter(({ value }) => {
    const conversation = round.book.conversations.get(value.personId)?.value;
    return value.state === 'failed' && conversation?.isInstalled === true && conversation.changedAt > value.changedAt;
  });
