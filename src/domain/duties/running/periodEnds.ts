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

/** The last school day of the first stretch that still has one on or after `from`, or of the first that begins after it. */
function endOf(stretches: readonly Stretch[], calendar: SchoolCalendar, from: DateText, isFirst: boolean): DateText {
  for (const { startsOn, endsOn } of stretches) {
    if (isFirst ? endsOn < from : startsOn <= from) continue;
    const last = schoolDayUpTo(endsOn, { calendar });
    if (last >= from && last >= startsOn) return last;
  }
  return beyondCalendar;
}

export const endOfHalfTerm = (calendar: SchoolCalendar, from: DateText, isFirst: boolean): DateText =>
  endOf(calendar.parts, calendar, from, isFirst);

export const endOfTerm = (calendar: SchoolCalendar, from: DateText, isFirst: boolean): DateText =>
  endOf(calendar.terms, calendar, from, isFirst);

/** Twice a term: by its half-term break, and by its end; a term without one break is halved by its school days. */
export function endOfHalfOfTerm(calendar: SchoolCalendar, from: DateText, isFirst: boolean): DateText {
  for (const term of calendar.terms) {
    if (term.endsOn < from) continue;
    const end = endOf(halvesOf(term, calendar), calendar, from, isFirst);
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
