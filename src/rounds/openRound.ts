import type { Delivery } from '#domain/delivery.ts';
import { quietForSeconds } from '#records/freshness.ts';
import type { Freshness, HeldList, Stored } from '#records/records.ts';
import type { Pauses } from './pauses.ts';
import { plan } from './plan.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import type { Round } from './round.ts';
import type { RoundsPort } from './roundsPort.ts';

/** `anew`: somebody asked for it. `quiet`: the clock, or a change of this process: by what is in memory as long as nothing is to be done. */
export type Reading = 'anew' | 'quiet';

/** Who is asked, about whom, and what has been answered and sent: a card goes by these as they are now. */
const whatCardsGoBy = [
  ...['staff', 'schools', 'calendar', 'placements'],
  ...['register', 'sessionEvents', 'followUps', 'deliveries'],
] as const satisfies readonly HeldList[];
const toSend: Freshness = { maxAgeInSeconds: 5, lists: whatCardsGoBy, isBeside: true };
/** A card that waits for a person may wait all day: it is looked after once a minute. */
const waiting: Freshness = { ...toSend, maxAgeInSeconds: 60 };

/**
 * A school's round and what is planned in it. A quiet round in which nothing is due asks SharePoint for nothing; what people changed there
 * by hand is in the cards within `quietForSeconds`, and on screens at once, because looking reads.
 */
export async function openRound(
  port: RoundsPort,
  schoolKey: string,
  pauses: Pauses,
  reading: Reading,
): Promise<{ readonly round: Round; readonly planned: readonly PlannedDelivery[] }> {
  if (reading === 'anew') return read({ maxAgeInSeconds: 5 });
  const known = await read(inMemory(schoolKey));
  const missing = known.planned.some(({ key }) => !known.round.book.deliveries.has(key));
  if (missing) return read(toSend);
  return known.planned.some((one) => isOpen(known.round, one)) ? read(waiting) : known;

  async function read(freshness: Freshness) {
    const trustToo = freshness.lists === undefined ? undefined : freshness;
    const [book, trust] = await Promise.all([
      port.records.school(schoolKey, freshness),
      port.records.trust(reading === 'anew' ? undefined : (trustToo ?? inMemory(''))),
    ]);
    const all = reading === 'quiet' ? planOfMinute(book, trust, port) : plan(book, trust, port.now(), port.providerUse?.now);
    const planned = all.filter(({ round }) => canBring(round, port));
    return { round: { port, schoolKey, trust, book, pauses }, planned };
  }
}

/** Whether what is brought another way than as a card can be brought here. */
const canBring = (round: Delivery['round'], { linkMail, library }: RoundsPort): boolean =>
  (round !== 'providerLink' || linkMail !== undefined) && (round !== 'daySheet' || library !== undefined);

const planned = new WeakMap<
  Round['book'],
  { readonly minute: number; readonly trustReadAt: string; readonly plan: PlannedDelivery[] }
>();

/** Every time in the plan is one of hours and minutes: while no record has changed, a minute has one plan. */
function planOfMinute(book: Round['book'], trust: Round['trust'], { now, providerUse }: RoundsPort): PlannedDelivery[] {
  const minute = Math.floor(Date.parse(now()) / 60_000);
  const known = planned.get(book);
  if (known?.minute === minute && known.trustReadAt === trust.readAt) return known.plan;
  const made = plan(book, trust, now(), providerUse?.now);
  planned.set(book, { minute, trustReadAt: trust.readAt, plan: made });
  return made;
}

/**
 * Read from memory, and brought up to date behind when it is older than some five to ten minutes, for each school at a time of its own, so
 * that fifty schools do not ask in the same second. Waits only when nothing is held, or nothing that can be relied on.
 */
export const inMemory = (schoolKey: string): Freshness => ({
  maxAgeInSeconds: quietForSeconds / 2 + (hashOf(schoolKey) % (quietForSeconds / 2)),
  atOnceUpToSeconds: 2 * quietForSeconds,
  isBeside: true,
});

const hashOf = (text: string): number => [...text].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7);

const isOpen = ({ book }: Round, { key }: PlannedDelivery): boolean => {
  const stored = book.deliveries.get(key);
  return stored !== undefined && (['queued', 'sending'].includes(stored.value.state) || isReachableAgain(book, stored));
};

/** What failed because a person had removed or blocked the app, and who has added it again since. */
export function isReachableAgain({ conversations }: Round['book'], { value }: Stored<Delivery>): boolean {
  const conversation = conversations.get(value.personId)?.value;
  return value.state === 'failed' && conversation?.isInstalled === true && conversation.changedAt > value.changedAt;
}
