import { addMonths } from '../../duties/dueDates.ts';
import { type CheckOutcome, insurances, type ProviderCheck, type ProviderCheckKind } from '../../providerCheck.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';

export type CheckFacts = Pick<SchoolFacts, 'providerChecks' | 'policy'>;

/** How one check of a provider stands on a day: when it was made, and how long it holds. */
export type CheckState =
  | { readonly state: 'missing' }
  | {
      readonly state: 'failed' | 'expired' | 'valid';
      readonly madeOn: DateText;
      readonly expiresOn: DateText | undefined;
      readonly outcome: CheckOutcome;
      readonly cover: number | undefined;
    };

/** How strictly a provider's checks are taken. */
export interface Strictness {
  /** The last day on which they are relied on; left out: the day itself. */
  readonly until?: DateText;
  /**
   * What a check that nobody recorded means: a proposal warns, because a school that begins with Alongside has recorded none; the gate
   * before the start refuses. One that failed or expired is refused by both.
   */
  readonly whenMissing?: 'warn' | 'refuse';
}

const insuranceKinds: readonly ProviderCheckKind[] = insurances;

/** The provider's latest check of a kind up to a day; of two on one day the one recorded last. */
export function latestCheck(
  { providerChecks }: Pick<CheckFacts, 'providerChecks'>,
  providerKey: string,
  kind: ProviderCheckKind,
  on: DateText,
): ProviderCheck | undefined {
  let latest: ProviderCheck | undefined;
  for (const one of providerChecks) {
    if (one.providerKey !== providerKey || one.check !== kind || one.on > on) continue;
    if (latest === undefined || orderOf(one) > orderOf(latest)) latest = one;
  }
  return latest;
}
const orderOf = ({ on, by, key }: ProviderCheck): string => `${on}|${by.at}|${key}`;

/**
 * How a check stands on a day. `notNeeded` is valid when its evidence says why. A check is valid on its expiry day; for insurance the
 * school chooses. A risk assessment holds for a year at most (PRO-7).
 */
export function checkState(facts: CheckFacts, providerKey: string, kind: ProviderCheckKind, on: DateText): CheckState {
  const check = latestCheck(facts, providerKey, kind, on);
  if (check === undefined || (check.outcome === 'notNeeded' && check.evidence.trim() === '')) return { state: 'missing' };
  const made = { madeOn: check.on, expiresOn: expiryOf(check), outcome: check.outcome, cover: check.cover };
  if (check.outcome === 'failed') return { state: 'failed', ...made };
  const isExpired = made.expiresOn !== undefined && isOver(facts, kind, made.expiresOn, on);
  return { state: isExpired ? 'expired' : 'valid', ...made };
}

/** Whether what expires on a day no longer holds on another. */
export function isOver(
  { policy }: Pick<CheckFacts, 'policy'>,
  kind: ProviderCheckKind,
  expiresOn: DateText,
  on: DateText,
): boolean {
  const holdsThatDay = !insuranceKinds.includes(kind) || policy.on('validOnExpiryDay', expiresOn);
  return holdsThatDay ? expiresOn < on : expiresOn <= on;
}

function expiryOf({ check, on, expiresOn, outcome }: ProviderCheck): DateText | undefined {
  if (check !== 'coreRiskAssessment' || outcome !== 'passed') return expiresOn;
  const inAYear = addMonths(on, 12);
  return expiresOn === undefined || inAYear < expiresOn ? inAYear : expiresOn;
}
