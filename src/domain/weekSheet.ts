import { attendanceOf } from './attendance/attendanceOf.ts';
import { attendanceOfWeek } from './attendance/attendanceOfWeek.ts';
import { attended, percentOf, possible } from './attendance/figures.ts';
import { fullName } from './pupil.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText, InstantText } from './session.ts';
import type { WeekSheet } from './sheet.ts';
import { addDays, mondayOf } from './week.ts';
import { weekStreaks } from './weekStreaks.ts';

/** The last school week before the one in which a day lies; undefined when the calendar knows none. */
export const weekBefore = ({ calendar }: Pick<SchoolFacts, 'calendar'>, day: DateText): DateText | undefined =>
  calendar.weeks.findLast(({ monday }) => monday < mondayOf(day))?.monday;

/** One school week at providers for whoever leads the provision (ATT-6); undefined when the calendar does not know the week. */
export function weekSheet(facts: SchoolFacts, monday: DateText, now: InstantText): WeekSheet | undefined {
  const week = facts.calendar.weeks.find((one) => one.monday === monday);
  if (week === undefined) return undefined;
  const { school, pupils, standings } = attendanceOfWeek(facts, monday, now);
  const figures = school.total;
  const nameOf = (pupilKey: string): string => {
    const pupil = facts.pupils.get(pupilKey);
    return pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
  };
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    monday,
    from: week.firstSchoolDay,
    to: week.lastSchoolDay,
    pupils: pupils.length,
    expected: possible(figures),
    attended: attended(figures),
    late: figures.late,
    explained: figures.authorised,
    unexplained: figures.unexplained,
    unauthorised: figures.unauthorised,
    missing: figures.missing + figures.otherSchoolMissing,
    percent: percentOf(figures),
    missingDays: missingDays(facts, { from: week.firstSchoolDay, to: week.lastSchoolDay }, now),
    belowTarget: standings
      .filter(({ is }) => is === 'below')
      .map(({ pupilKey, percent, target }) => ({ name: nameOf(pupilKey), percent: percent ?? 0, target }))
      .sort((one, other) => one.percent - other.percent || one.name.localeCompare(other.name, 'en-GB')),
    streaks: weekStreaks(
      facts,
      pupils.map(({ pupilKey }) => ({ pupilKey, name: nameOf(pupilKey) })),
      { on: week.lastSchoolDay, now },
    ),
  };
}

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** The days of a week with sessions that nobody has confirmed. */
function missingDays(facts: SchoolFacts, { from, to }: Days, now: InstantText): WeekSheet['missingDays'] {
  const dates: DateText[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates.flatMap((date) => {
    const { missing, otherSchoolMissing } = attendanceOf(facts, { from: date, to: date, now }).school.total;
    return missing + otherSchoolMissing === 0 ? [] : [{ date, count: missing + otherSchoolMissing }];
  });
}
