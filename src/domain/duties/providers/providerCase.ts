import type { Placement } from '../../placement.ts';
import { stageOf } from '../../placementStage.ts';
import type { Provider } from '../../provider.ts';
import type { ProviderCheck, ProviderCheckKind } from '../../providerCheck.ts';
import type { DateText } from '../../session.ts';
import type { Duty } from '../duty.ts';
import { type DutyDraft, dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';

/** A provider at which a placement runs or is to come, as the rules about providers see it. */
export interface ProviderCase {
  readonly book: Rulebook;
  readonly today: DateText;
  readonly providerKey: string;
  readonly provider: Provider | undefined;
  /** Its name, also when it is no longer in the list. */
  readonly name: string;
  /** The first day of the placement there that began or will begin first, of those that run or are to come. */
  readonly usedFrom: DateText;
  /** The last school day before it; undefined when the calendar does not know it. */
  readonly dayBefore: DateText | undefined;
  /** What was recorded of a kind up to today, earliest first; of two on one day the one recorded last comes last. */
  readonly checks: (kind: ProviderCheckKind) => readonly ProviderCheck[];
}

/** A rule about one provider: what is due for it, done or not. */
export type ProviderRule = (provider: ProviderCase) => Duty[];

const none: readonly ProviderCheck[] = [];
const orderOf = ({ on, by, key }: ProviderCheck): string => `${on}|${by.at}|${key}`;

/** Every provider with an approved placement that runs or is to come. Nothing is due for one that nobody uses. */
export function providerCases(book: Rulebook, today: DateText): ProviderCase[] {
  const { facts } = book;
  const usedFrom = new Map<string, DateText>();
  for (const placement of facts.placements) {
    const known = usedFrom.get(placement.providerKey);
    if (isLive(placement, today) && (known === undefined || placement.startsOn < known))
      usedFrom.set(placement.providerKey, placement.startsOn);
  }
  const checks = new Map<string, ProviderCheck[]>();
  for (const check of facts.providerChecks) {
    if (!usedFrom.has(check.providerKey) || check.on > today) continue;
    const at = `${check.providerKey}|${check.check}`;
    const list = checks.get(at);
    if (list === undefined) checks.set(at, [check]);
    else list.push(check);
  }
  for (const list of checks.values()) list.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return [...usedFrom]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([providerKey, from]) => ({
      book,
      today,
      providerKey,
      provider: facts.providers.get(providerKey),
      name: facts.providers.get(providerKey)?.name ?? 'a provider no longer in the list',
      usedFrom: from,
      dayBefore: facts.calendar.schoolDayFrom(from, -1),
      checks: (kind) => checks.get(`${providerKey}|${kind}`) ?? none,
    }));
}

const isLive = (placement: Placement, today: DateText): boolean => ['approved', 'running'].includes(stageOf(placement, today));

/** A duty about the provider. What a provider lacks stays lacking, also when it was due before the product kept duties. */
export const providerDuty = (c: ProviderCase, draft: DutyDraft): Duty =>
  dutyOf(c.book, { subjectKey: c.providerKey, providerKey: c.providerKey }, { lapsedOn: null, ...draft });
