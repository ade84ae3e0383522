import { type Attendance, attendanceOf } from './attendance/attendanceOf.ts';
import { attended, confirmed, percentOf } from './attendance/figures.ts';
import { findingsOfUse } from './checks/provider/findingsOfUse.ts';
import { sessionsAtProvider } from './checks/weekHasSessions.ts';
import type { Finding } from './finding.ts';
import type { Placement } from './placement.ts';
import { lastDayOf, stageOf } from './placementStage.ts';
import type { Provider } from './provider.ts';
import type { ReviewOutcome } from './review.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText, InstantText } from './session.ts';
import { addDays } from './week.ts';

/** How far back attendance and what was paid are counted. */
const daysBack = 365;

/** PRO-12: one provider for the comparison, from this school's pupils; `trustPupils` counts all schools. */
export interface ComparedProvider {
  readonly provider: Provider;
  /** May it be used: the worst of its findings, and what speaks against it. */
  readonly mayBeUsed: Finding['outcome'];
  readonly because: readonly string[];
  readonly pupilsNow: number;
  readonly pupilsBefore: number;
  /** Undefined while nobody has counted. */
  readonly trustPupils: number | undefined;
  /** Pounds: a week, by placement, the least and the most; a session there, and one that was attended. Undefined without placements. */
  readonly costPerWeek: { readonly least: number; readonly most: number } | undefined;
  readonly costPerSession: number | undefined;
  readonly costPerAttended: number | undefined;
  readonly attendance: { readonly percent: number | undefined; readonly confirmed: number; readonly missing: number };
  /** Reviews held, by what they decided. */
  readonly reviews: Readonly<Record<ReviewOutcome, number>>;
  /** Placements that are over: to their last day, or ended before it, with the reasons, newest first. */
  readonly ended: { readonly asPlanned: number; readonly early: number; readonly reasons: readonly string[] };
}

export interface ProviderComparison {
  readonly from: DateText;
  readonly to: DateText;
  readonly providers: readonly ComparedProvider[];
}

/** Every provider of the trust as this school knows it: checks, cost, attendance and outcomes (PRO-12). */
export function compareProviders(facts: SchoolFacts, today: DateText, now: InstantText): ProviderComparison {
  const from = addDays(today, -daysBack);
  const attendance = attendanceOf(facts, { from, to: today, now });
  const providers = [...facts.providers.values()]
    .map((provider) => compared(provider, facts, { attendance, today }))
    .sort((one, other) => one.provider.name.localeCompare(other.provider.name, 'en-GB'));
  return { from, to: today, providers };
}

/** The worst of a provider's findings. */
export const worstOf = (findings: readonly Finding[]): Finding['outcome'] =>
  (['notMet', 'unclear'] as const).find((outcome) => findings.some((one) => one.outcome === outcome)) ?? 'met';

interface Comparing {
  readonly attendance: Attendance;
  readonly today: DateText;
}

function compared(provider: Provider, facts: SchoolFacts, { attendance, today }: Comparing): ComparedProvider {
  const own = facts.placements.filter(({ providerKey }) => providerKey === provider.key);
  const decided = own.filter(({ decision }) => decision.status === 'approved' || decision.status === 'ended');
  const running = decided.filter((one) => stageOf(one, today) === 'running');
  const over = decided.filter((one) => lastDayOf(one) < today);
  const now = new Set(running.map(({ pupilKey }) => pupilKey));
  const findings = findingsOfUse(provider, facts, today);
  const mayBeUsed = worstOf(findings);
  const total = attendance.byProvider.get(provider.key)?.total;
  return {
    provider,
    mayBeUsed,
    because: findings.filter(({ outcome }) => outcome === mayBeUsed && outcome !== 'met').map(({ because }) => because),
    pupilsNow: now.size,
    pupilsBefore: new Set(over.map(({ pupilKey }) => pupilKey).filter((key) => !now.has(key))).size,
    trustPupils: facts.providerUse.get(provider.key)?.pupils,
    ...costsOf(decided, attendance, provider.key),
    attendance: {
      percent: total && percentOf(total),
      confirmed: total === undefined ? 0 : confirmed(total),
      missing: total?.missing ?? 0,
    },
    reviews: reviewsOf(own, facts),
    ended: endedOf(over),
  };
}

/** Cost by the placements' own cost a week. */
function costsOf(placements: readonly Placement[], attendance: Attendance, providerKey: string) {
  const priced = placements.filter(({ costPerWeek }) => costPerWeek > 0);
  const each = priced.map(({ costPerWeek }) => costPerWeek);
  const sessions = priced.reduce((sum, { week }) => sum + sessionsAtProvider(week), 0);
  const weekly = each.reduce((sum, cost) => sum + cost, 0);
  // Some placements without a cost would make the sessions of the others look cheaper than they are.
  const isWhole = priced.length === placements.length;
  return {
    costPerWeek: each.length === 0 ? undefined : { least: Math.min(...each), most: Math.max(...each) },
    costPerSession: sessions === 0 ? undefined : pence(weekly / sessions),
    costPerAttended: isWhole ? costPerAttended(priced, attendance, providerKey) : undefined,
  };
}

/**
 * What a session that was attended came to, over the weeks of which every session is confirmed: a week that nobody answered for says
 * nothing of what it was worth. A part of a week counts as a week.
 */
function costPerAttended(priced: readonly Placement[], { weeks, pupils }: Attendance, providerKey: string): number | undefined {
  let [paid, sessionsAttended] = [0, 0];
  for (const { pupilKey, byProvider } of pupils) {
    const own = priced.filter((placement) => placement.pupilKey === pupilKey);
    for (const [at, figures] of (byProvider.get(providerKey)?.weeks ?? []).entries()) {
      const week = weeks[at];
      if (week === undefined || figures.missing > 0 || confirmed(figures) === 0) continue;
      sessionsAttended += attended(figures);
      for (const placement of own)
        if (placement.startsOn <= week.lastSchoolDay && week.firstSchoolDay <= lastDayOf(placement))
          paid += placement.costPerWeek;
    }
  }
  return sessionsAttended === 0 ? undefined : pence(paid / sessionsAttended);
}

const pence = (pounds: number): number => Math.round(pounds * 100) / 100;

function reviewsOf(placements: readonly Placement[], { reviews }: SchoolFacts): Readonly<Record<ReviewOutcome, number>> {
  const keys = new Set(placements.map(({ key }) => key));
  const held = reviews.flatMap((one) => (keys.has(one.placementKey) && one.held !== undefined ? [one.held.outcome] : []));
  const count = (outcome: ReviewOutcome): number => held.filter((one) => one === outcome).length;
  return {
    continue: count('continue'),
    change: count('change'),
    formalReview: count('formalReview'),
    suspend: count('suspend'),
    end: count('end'),
    reintegrate: count('reintegrate'),
  };
}

function endedOf(over: readonly Placement[]): ComparedProvider['ended'] {
  const newestFirst = over.toSorted((one, other) => lastDayOf(other).localeCompare(lastDayOf(one)));
  const early = newestFirst.filter((one) => lastDayOf(one) < one.endsOn);
  const reasons = newestFirst.flatMap(({ decision }) =>
    decision.status === 'ended' && decision.reason !== '' ? [decision.reason] : [],
  );
  return { asPlanned: over.length - early.length, early: early.length, reasons };
}
