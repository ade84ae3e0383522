import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { PlacementCase } from '../placementCase.ts';
import { beyondCalendar } from './calendarReach.ts';

/** From when one of a series is counted: the start of the placement, or the day on which it was last done. */
export interface Beginning {
  readonly from: DateText;
  readonly isFirst: boolean;
  /** The day before the calendar on which it really began: it is counted from the first term, because nothing is known of the days before. */
  readonly reallyOn: DateText | undefined;
}

/** What is due is due no later than if it were counted from the day before the calendar. */
export function beginningOn({ calendar }: Pick<SchoolFacts, 'calendar'>, on: DateText, isFirst: boolean): Beginning {
  const begins = calendar.terms[0]?.startsOn;
  if (begins === undefined || on >= begins) return { from: on, isFirst, reallyOn: undefined };
  // The day before the first term is known well enough: from there on every day is.
  return calendar.schoolDayFrom(on, 1) === undefined
    ? { from: begins, isFirst: true, reallyOn: on }
    : { from: on, isFirst, reallyOn: undefined };
}

/** The end of a stretch, or the placement's last school day when that comes first; beyond the calendar when nothing is left of it. */
export function cutToPlacement(
  c: Pick<PlacementCase, 'facts' | 'lastDay'>,
  { from, isFirst }: Beginning,
  end: DateText,
): DateText {
  const last = end > c.lastDay ? schoolDayUpTo(c.lastDay, c.facts) : end;
  return last > from || (isFirst && last === from) ? last : beyondCalendar;
}

/** "Why is this due then?" of something that comes again and again: from when, by which rule, since when the rule is so, the result. */
export const seriesSteps = (
  { from, isFirst, reallyOn }: Beginning,
  last: string,
  rule: string,
  decided: DateText,
  dueOn: DateText,
): string[] => [
  isFirst
    ? `It is counted from the start, ${dateInWords(reallyOn ?? from)}.`
    : `It is counted from ${last}, ${dateInWords(reallyOn ?? from)}.`,
  ...(reallyOn === undefined
    ? []
    : [`Nothing is known of the days before ${dateInWords(from)}, so the days are counted from there.`]),
  rule,
  ...(decided > from ? [`That rule holds since ${dateInWords(decided)}.`] : []),
  `That makes ${dateInWords(dueOn)}, a day on which there is school.`,
];
