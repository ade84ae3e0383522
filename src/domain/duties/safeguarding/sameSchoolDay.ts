import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';

/** "At once": the day itself, or the next school day; undefined when the calendar does not reach. */
export const sameSchoolDay = (date: DateText, { calendar }: Pick<SchoolFacts, 'calendar'>): DateText | undefined =>
  calendar.isSchoolDay(date) ? date : calendar.schoolDayFrom(date, 1);

/** "Why then?" for what is due at once after a concern. */
export const stepsAtOnce = (raisedOn: DateText, dueOn: DateText | undefined): string[] => [
  `The concern was recorded on ${dateInWords(raisedOn)}.`,
  ...(dueOn === raisedOn ? ['It is due on the same school day.'] : []),
  ...(dueOn === undefined ? ['The calendar does not say when the next school day is: do it now, and add the terms.'] : []),
  ...(dueOn !== undefined && dueOn !== raisedOn
    ? [`There was no school on that day; the next school day is ${dateInWords(dueOn)}.`]
    : []),
];
