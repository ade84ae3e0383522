import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import { onSchoolDay, schoolDayUpTo } from '../dueDates.ts';
import type { PlacementCase } from '../placementCase.ts';
import { beyondCalendar } from './calendarReach.ts';

/** From when one of a series is counted: the start of the placement, or the day on which it was last done. */
export interface Beginning {
  readonly from: DateText;
  /** Nothing was done before it: it is counted from a start. */
  readonly isFirst: boolean;
  /** It follows one that was done, as people are told. */
  readonly followsOne: boolean;
  /** Its real day, when that lies before the calendar. */
  readonly reallyOn: DateText | undefined;
}

/**
 * A day before the calendar is counted from the first term on, because nothing is known of the days before: what is due so is due no
 * earlier than it really was. The day before the first term is known well enough, every day after it is.
 */
export function beginningOn({ calendar }: Pick<SchoolFacts, 'calendar'>, on: DateText, isFirst: boolean): Beginning {
  const begins = calendar.terms[0]?.startsOn;
  const isKnown = begins === undefined || on >= begins || on >= addDays(begins, -1);
  return isKnown
    ? { from: on, isFirst, followsOne: !isFirst, reallyOn: undefined }
    : { from: begins, isFirst: true, followsOne: !isFirst, reallyOn: on };
}

/** The n-th school day of something that begins on a day, that day included; one before the calendar begins with its first term. */
export function nthSchoolDay({ calendar }: Pick<SchoolFacts, 'calendar'>, firstDay: DateText, n: number): DateText | undefined {
  const begins = calendar.terms[0]?.startsOn;
  return calendar.schoolDayFrom(addDays(begins !== undefined && firstDay < begins ? begins : firstDay, -1), n);
}

/** The end of a stretch, or the placement's last school day when that comes first; beyond the calendar when nothing is left of it. */
export function cutToPlacement(
  c: Pick<PlacementCase, 'facts' | 'lastDay'>,
  { from, isFirst }: Beginning,
  end: DateText,
): DateText {
  if (end === beyondCalendar) return end;
  const last = end > c.lastDay ? schoolDayUpTo(c.lastDay, c.facts) : end;
  return last > from || (isFirst && last === from) ? last : beyondCalendar;
}

/** A date moved to a school day after `from`, as the school chose; one behind the placement's last day is left there, because it is not due. */
export const onSchoolDayWithin = (c: Pick<PlacementCase, 'facts' | 'lastDay'>, date: DateText, from: DateText): DateText =>
  date > c.lastDay ? date : onSchoolDay(date, c.facts, addDays(from, 1));

/** "Why is this due then?" of something that comes again and again: from when, by which rule, since when the rule is so, the result. */
export const seriesSteps = (
  { from, followsOne, reallyOn }: Beginning,
  last: string,
  rule: string,
  decided: DateText,
  dueOn: DateText,
): string[] => [
  `It is counted from ${followsOne ? last : 'the start'}, ${dateInWords(reallyOn ?? from)}.`,
  ...(reallyOn === undefined
    ? []
    : [`The calendar begins on ${dateInWords(from)} and nothing is known of the days before, so they are not counted.`]),
  rule,
  ...(decided > from ? [`That rule holds since ${dateInWords(decided)}.`] : []),
  `That makes ${dateInWords(dueOn)}, a day on which there is school.`,
];
