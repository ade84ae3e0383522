import type { DateText } from './session.ts';

export const calendarKinds = ['term', 'halfTerm', 'inset', 'closure'] as const;
export type CalendarKind = (typeof calendarKinds)[number];

export interface CalendarEntry {
  readonly key: string;
  readonly kind: CalendarKind;
  readonly name: string;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

/** What one day is, with the reason when it is no school day. `unclear` past the end of the calendar. */
export type DayKind = { readonly kind: 'schoolDay' } | { readonly kind: 'noSchool'; readonly because: string } | { readonly kind: 'unclear'; readonly because: string };

/** A school's days. All dates `yyyy-mm-dd`. */
export interface SchoolCalendar {
  day(date: DateText): DayKind;
  isSchoolDay(date: DateText): boolean;
  /** The n-th school day after (n > 0) or before (n < 0) a date; undefined when the calendar ends too soon. */
  schoolDayFrom(date: DateText, n: number): DateText | undefined;
  /** School days strictly after `from` up to and including `to`. */
  schoolDaysBetween(from: DateText, to: DateText): number;
  /** The last day the calendar knows. */
  readonly endsOn: DateText | undefined;
}
