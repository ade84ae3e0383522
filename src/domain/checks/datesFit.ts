import { answer } from '../answer.ts';
import type { SchoolCalendar } from '../calendar.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement } from '../placement.ts';
import { dateInWords } from '../words.ts';

/**
 * Whether the dates make sense (REI-4: a placement is time-limited): it ends on or after its start, begins on a school day, and both days
 * are in the calendar. The last day may be any day.
 */
export function datesFit(placement: Pick<Placement, 'startsOn' | 'endsOn'>, calendar: SchoolCalendar): Finding {
  const { met, notMet, unclear } = answer('Do the dates fit the school’s calendar?', provisions.REI4);
  const { startsOn, endsOn } = placement;
  const facts = { startsOn, endsOn };
  if (endsOn < startsOn)
    return notMet(`The end, ${dateInWords(endsOn)}, is before the start, ${dateInWords(startsOn)}. Correct one of them.`, facts);

  const first = calendar.day(startsOn);
  if (first.kind === 'noSchool') {
    const next = calendar.schoolDayFrom(startsOn, 1);
    const advice = next === undefined ? 'Choose a school day.' : `The next school day is ${dateInWords(next)}.`;
    return notMet(`The start, ${dateInWords(startsOn)}, is not a school day (${first.because}). ${advice}`, facts);
  }
  if (first.kind === 'unclear') return unclear(`The start is outside the calendar. ${first.because}`, facts);

  const last = calendar.day(endsOn);
  if (last.kind === 'unclear') return unclear(`The end is outside the calendar. ${last.because}`, facts);
  const days = calendar.schoolDaysBetween(startsOn, endsOn) + 1;
  return met(`From ${dateInWords(startsOn)} to ${dateInWords(endsOn)}: ${days} school ${days === 1 ? 'day' : 'days'}.`, {
    ...facts,
    schoolDays: days,
  });
}
