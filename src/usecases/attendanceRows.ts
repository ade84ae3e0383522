import { attended, confirmed, type Figures, percentOf } from '#domain/attendance/figures.ts';
import { offeredTo } from '#domain/attendance/offered.ts';
import { isReached, type Streak, type Streaks } from '#domain/attendance/streaks.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';
import { countOf, dateInWords } from '#domain/words.ts';

/** The same of one week. */
export const countedRow = (figures: Figures) => ({
  attended: attended(figures),
  confirmed: confirmed(figures),
  missing: figures.missing,
  percent: percentOf(figures) ?? null,
  otherSchool: {
    attended: figures.otherSchoolAttended,
    absent: figures.otherSchoolAbsent,
    missing: figures.otherSchoolMissing,
  },
});

/** Figures as the tab has them. */
export const figuresRow = (figures: Figures) => ({
  ...countedRow(figures),
  present: figures.present,
  late: figures.late,
  authorised: figures.authorised,
  unauthorised: figures.unauthorised,
  unexplained: figures.unexplained,
  notPossible: figures.notPossible,
});

export const streakRow = (streak: Streak) => ({
  count: streak.count,
  limit: streak.limit,
  since: streak.since ?? null,
  isReached: isReached(streak),
});

/** The thresholds of the law that are reached, with what follows from them. */
export function alertsOf({ unauthorised, sickness, unauthorisedDays }: Streaks): string[] {
  const since = ({ since: date }: Streak): string => (date === undefined ? '' : ` since ${dateInWords(date)}`);
  return [
    ...(isReached(unauthorised)
      ? [
          `${countOf(unauthorised.count, 'unauthorised session')} in ${countOf(unauthorised.overWeeks, 'school week')}${since(unauthorised)}: a penalty notice must be considered from ${unauthorised.limit}.`,
        ]
      : []),
    ...(isReached(sickness)
      ? [
          `Ill for at least ${countOf(sickness.count, 'school day')}${since(sickness)}: tell the local authority from ${sickness.limit}.`,
        ]
      : []),
    ...(isReached(unauthorisedDays)
      ? [
          `Absent without leave for at least ${countOf(unauthorisedDays.count, 'school day')}${since(unauthorisedDays)}: tell the local authority from ${unauthorisedDays.limit}.`,
        ]
      : []),
  ];
}

export function offeredRow(facts: Pick<SchoolFacts, 'placements' | 'timetables'>, pupilKey: string, on: DateText) {
  const offered = offeredTo(facts, pupilKey, on);
  if (offered === undefined) return null;
  const { atProviders, atSchool, nowhere, finding, reason } = offered;
  const because = reason === '' ? finding.because : `${finding.because} Recorded reason: ${reason}.`;
  return { atProviders, atSchool, nowhere, outcome: finding.outcome, because };
}
