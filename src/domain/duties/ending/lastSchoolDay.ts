import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { PlacementCase } from '../placementCase.ts';

/** The last school day of a placement: what belongs to its end is due by then. The last day itself where the calendar does not reach. */
export const lastSchoolDay = (c: PlacementCase): DateText => schoolDayUpTo(c.lastDay, c.facts);

/** "Why then?" for what is due by the last school day. */
export function stepsToTheEnd(c: PlacementCase, dueOn: DateText): readonly string[] {
  const ends = `The placement ${c.hasEnded ? 'ended' : 'ends'} on ${dateInWords(c.lastDay)}.`;
  if (dueOn !== c.lastDay) return [ends, `There is no school on that day; the school day before is ${dateInWords(dueOn)}.`];
  const day = c.facts.calendar.day(c.lastDay);
  if (day.kind === 'schoolDay') return [ends];
  return [ends, `${day.because}${day.because.endsWith('.') ? '' : '.'} The date may move when the calendar is complete.`];
}

/** How far the end is: `ends on …` before anybody decided, `ended on …` after. */
export const endInWords = (c: PlacementCase): string => `${c.hasEnded ? 'ended' : 'ends'} on ${dateInWords(c.lastDay)}`;
