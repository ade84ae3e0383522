import type { SchoolCalendar } from '../../calendar.ts';
import type { DateText } from '../../session.ts';
import type { Suspension } from '../../suspension.ts';
import { addDays, dayOfWeek } from '../../week.ts';

/** Suspensions of one pupil that follow each other without a school day between, earliest first; never empty. */
export type SuspensionRun = readonly [Suspension, ...Suspension[]];

/** The last day of a suspension as far as it is known: one without it, or with one before its first, is a single day. */
export const suspendedUntil = ({ startsOn, endsOn }: Suspension): DateText =>
  endsOn === undefined || endsOn < startsOn ? startsOn : endsOn;

/**
 * NOT-3: "consecutive suspensions count together". A permanent exclusion is counted from its own first day and stands alone, because from
 * its sixth day another provides: the local authority (believed, not read).
 */
export function consecutiveRuns(suspensions: readonly Suspension[], calendar: SchoolCalendar): SuspensionRun[] {
  const inOrder = suspensions.toSorted((a, b) => a.startsOn.localeCompare(b.startsOn) || a.key.localeCompare(b.key));
  const runs: SuspensionRun[] = [];
  for (const suspension of inOrder) {
    const at = suspension.kind === 'suspension' ? runs.findLastIndex((run) => follows(run, suspension, calendar)) : -1;
    const run = runs[at];
    if (run === undefined) runs.push([suspension]);
    else runs[at] = [...run, suspension];
  }
  return runs;
}

const follows = (run: SuspensionRun, { startsOn }: Suspension, calendar: SchoolCalendar): boolean =>
  run[0].kind === 'suspension' &&
  adjoin(
    run.map(suspendedUntil).reduce((a, b) => (a > b ? a : b)),
    startsOn,
    calendar,
  );

/** Whether no school day lies between two days. Where the calendar knows nothing only the next day and the Monday after a Friday adjoin. */
function adjoin(end: DateText, start: DateText, calendar: SchoolCalendar): boolean {
  if (start <= addDays(end, 1)) return true;
  const isKnown = calendar.day(end).kind !== 'unclear' && calendar.day(start).kind !== 'unclear';
  if (isKnown) return calendar.schoolDaysBetween(end, addDays(start, -1)) === 0;
  return dayOfWeek(end) === 4 && addDays(end, 3) === start;
}
