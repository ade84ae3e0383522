/**
 * The last school day of the half-term, the half of a term or the term by the end of which something is due: the one in which a placement
 * begins, or the next after the one in which it was last done. "Once in every half-term" is read so. School practice, no statutory reference.
 */
import type { SchoolCalendar } from '../../calendar.ts';
import type { DateText } from '../../session.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import { beyondCalendar } from './calendarReach.ts';

interface Stretch {
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

/** From when: a start, in whose own stretch it is due, or the day on which it was last done, and it is due in the next. */
interface From {
  readonly from: DateText;
  readonly isFirst: boolean;
}

/** The last school day of the first stretch that still has one on or after a start, or of the first that begins after it was last done. */
function endOf(stretches: readonly Stretch[], calendar: SchoolCalendar, { from, isFirst }: From, lastDay: DateText): DateText {
  for (const { startsOn, endsOn } of stretches) {
    if (isFirst ? endsOn < from : startsOn <= from) continue;
    if (startsOn > lastDay) break;
    const last = schoolDayUpTo(endsOn, { calendar });
    if (last >= from && last >= startsOn) return last;
  }
  return beyondCalendar;
}

/** Beyond the calendar where none begins by `lastDay`. */
export const endOfHalfTerm = (calendar: SchoolCalendar, from: From, lastDay = beyondCalendar): DateText =>
  endOf(calendar.parts, calendar, from, lastDay);

export const endOfTerm = (calendar: SchoolCalendar, from: From, lastDay = beyondCalendar): DateText =>
  endOf(calendar.terms, calendar, from, lastDay);

/** Twice a term: by its half-term break, and by its end; a term without one break is halved by its school days. */
export function endOfHalfOfTerm(calendar: SchoolCalendar, from: From, lastDay = beyondCalendar): DateText {
  for (const term of calendar.terms) {
    if (term.endsOn < from.from) continue;
    const end = endOf(halvesOf(term, calendar), calendar, from, lastDay);
    if (end !== beyondCalendar) return end;
  }
  return beyondCalendar;
}

function halvesOf({ startsOn, endsOn }: Stretch, calendar: SchoolCalendar): readonly Stretch[] {
  const parts = calendar.parts.filter((part) => part.startsOn >= startsOn && part.endsOn <= endsOn);
  if (parts.length === 2) return parts;
  const before = calendar.schoolDaysBetween('', startsOn) - (calendar.isSchoolDay(startsOn) ? 1 : 0);
  const days = calendar.schoolDaysBetween('', endsOn) - before;
  const middle = calendar.schoolDays[before + Math.ceil(days / 2) - 1];
  const after = calendar.schoolDays[before + Math.ceil(days / 2)];
  if (middle === undefined || after === undefined) return [{ startsOn, endsOn }];
  return [
    { startsOn, endsOn: middle },
    { startsOn: after, endsOn },
  ];
}
