/** When a duty before the start of a placement is due, and how that day is explained. */
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';

type Case = Pick<PlacementCase, 'facts' | 'firstDay'>;

/** The last school day before a day; where the calendar knows none, the day before: nothing is in time on the day itself. */
export const lastSchoolDayBefore = ({ facts }: Pick<Case, 'facts'>, day: DateText): DateText =>
  facts.calendar.schoolDayFrom(day, -1) ?? addDays(day, -1);

/** How `lastSchoolDayBefore` was counted. */
export function stepToDayBefore({ facts }: Pick<Case, 'facts'>, day: DateText): string {
  const known = facts.calendar.schoolDayFrom(day, -1);
  return known === undefined
    ? `The school calendar does not know the school days before ${dateInWords(day)}, so the day before is taken: ${dateInWords(addDays(day, -1))}.`
    : `The last school day before is ${dateInWords(known)}; weekends, holidays, INSET days and closures are left out.`;
}

/** The first day itself; where there is no school on it, the first school day after. */
export const firstSchoolDay = ({ facts: { calendar }, firstDay }: Case): DateText =>
  calendar.isSchoolDay(firstDay) ? firstDay : (calendar.schoolDayFrom(firstDay, 1) ?? firstDay);

/** How `firstSchoolDay` was found. */
export function stepToFirstDay(c: Case): string {
  const day = firstSchoolDay(c);
  return day === c.firstDay
    ? 'It is in time on the first day.'
    : `There is no school on ${dateInWords(c.firstDay)}; the first school day after it is ${dateInWords(day)}.`;
}
