import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { weekKey } from '../registerWeek.ts';
import type { DateText, InstantText } from '../session.ts';
import type { AttendanceFacts } from './attendanceOf.ts';
import { answerAbout, dueAt, isAtSchoolInstead, type Place, placesIn, spellsOf } from './awaySession.ts';
import type { FigureKind } from './figures.ts';
import { type KindOf, kindOfSession } from './sessionKind.ts';

/** A count against the law's number. `since`: the first day that it counts. */
export interface Streak {
  readonly count: number;
  readonly limit: number;
  readonly since: DateText | undefined;
}
export interface Streaks {
  /** Unauthorised sessions in the rolling school weeks; those without a reason yet stand beside them. */
  readonly unauthorised: Streak & { readonly withoutReason: number; readonly overWeeks: number };
  /** School days of sickness without a day between on which the pupil came, as far as providers' sessions show it. */
  readonly sickness: Streak;
  /** School days of unauthorised absence without a break. */
  readonly unauthorisedDays: Streak;
  /** Sessions to which the pupil came late, in the same rolling weeks. */
  readonly late: number;
}

/** How one day of a pupil at providers went; a day with different sessions is none of the first two. */
type DayKind = 'sick' | 'unauthorised' | 'other' | 'unknown';
interface Seen {
  readonly place: Place;
  readonly kind: FigureKind;
  readonly isSick: boolean;
}

/** No streak that the law counts is longer; earlier weeks need not be read. */
const weeksLookedAt = 20;

/**
 * The streaks of pupils up to a day: penalty notices count sessions in rolling school weeks, returns to the local authority count days
 * without a break. A day on which the pupil was not due at a provider, or of which nobody knows, neither counts nor breaks: "at least".
 */
export function streaksIn(facts: AttendanceFacts, { on, now }: { readonly on: DateText; readonly now: InstantText }) {
  const { policy } = facts;
  const overWeeks = policy.on('unauthorisedOverWeeks', on);
  const weeks = facts.calendar.weeks.filter(({ monday }) => monday <= on).slice(-Math.max(overWeeks, weeksLookedAt));
  const from = weeks.at(-overWeeks)?.monday ?? weeks[0]?.monday ?? on;
  const placesOf = placesIn(facts, { from: weeks[0]?.monday ?? on, to: on, now });
  const parts = weeks.map(({ monday }) => ({ monday, places: placesOf(monday) }));
  const kind = kindOfSession(facts);
  const placementsOf = grouped(facts.placements, ({ pupilKey }) => pupilKey);
  return (pupilKey: string): Streaks => {
    const seen = seenSessions(facts, kind, placementsOf(pupilKey), parts);
    const rolling = seen.filter(({ place }) => place.date >= from);
    const unauthorised = rolling.filter((one) => one.kind === 'unauthorised');
    const days = daysOf(seen);
    return {
      unauthorised: {
        count: unauthorised.length,
        limit: policy.on('unauthorisedSessions', on),
        since: unauthorised[0]?.place.date,
        withoutReason: rolling.filter((one) => one.kind === 'unexplained').length,
        overWeeks,
      },
      sickness: { ...run(days, 'sick'), limit: policy.on('sicknessInSchoolDays', on) },
      unauthorisedDays: { ...run(days, 'unauthorised'), limit: policy.on('unauthorisedInSchoolDays', on) },
      late: rolling.filter((one) => one.kind === 'late').length,
    };
  };
}

export const isReached = ({ count, limit }: Streak): boolean => count >= limit;

function seenSessions(
  facts: AttendanceFacts,
  kindOf: KindOf,
  placements: readonly Placement[],
  parts: readonly { readonly monday: DateText; readonly places: readonly Place[] }[],
): Seen[] {
  const spells = spellsOf(placements);
  return parts.flatMap(({ monday, places }) =>
    places.flatMap((place): Seen[] => {
      const placement = dueAt(spells, place);
      if (placement === undefined || isAtSchoolInstead(place, placement)) return [];
      const week = facts.register.get(weekKey(placement.pupilKey, monday));
      const answer = answerAbout(placement, week, place.slot);
      return [{ place, kind: kindOf(placement, place.date, answer), isSick: answer?.mark === 'absent' && answer.code === 'I' }];
    }),
  );
}

/** The days with sessions at providers, earliest first. */
function daysOf(seen: readonly Seen[]): { readonly date: DateText; readonly is: DayKind }[] {
  const byDate = new Map<DateText, Seen[]>();
  for (const one of seen) byDate.set(one.place.date, [...(byDate.get(one.place.date) ?? []), one]);
  return [...byDate].map(([date, sessions]) => ({ date, is: dayKind(sessions) }));
}

function dayKind(sessions: readonly Seen[]): DayKind {
  const knownOnes = sessions.filter(({ kind }) => kind !== 'missing' && kind !== 'otherSchoolMissing');
  if (knownOnes.length === 0) return 'unknown';
  if (knownOnes.every(({ isSick }) => isSick)) return 'sick';
  return knownOnes.every(({ kind }) => kind === 'unauthorised') ? 'unauthorised' : 'other';
}

/** The run of one kind that lasts until now: days that say nothing are passed over. */
function run(days: readonly { readonly date: DateText; readonly is: DayKind }[], wanted: DayKind): Omit<Streak, 'limit'> {
  let count = 0;
  let since: DateText | undefined;
  for (const { date, is } of days.toReversed()) {
    if (is === 'unknown') continue;
    if (is !== wanted) break;
    count += 1;
    since = date;
  }
  return { count, since };
}
