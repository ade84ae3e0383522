/**
 * The school's days: terms minus half-terms, INSET days, closures, bank holidays and weekends. Knows no "today".
 */
import type { BankHoliday } from './bankHolidays.ts';
import { calendarDay } from './calendarDay.ts';
import type { DateText } from './session.ts';
import { type TermPart, termParts } from './termParts.ts';
import { addDays } from './week.ts';

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
export type DayKind =
  | { readonly kind: 'schoolDay' }
  | { readonly kind: 'noSchool'; readonly because: string }
  | { readonly kind: 'unclear'; readonly because: string };

/** A school's days. All dates `yyyy-mm-dd`. */
export interface SchoolCalendar {
  day(date: DateText): DayKind;
  isSchoolDay(date: DateText): boolean;
  /** The n-th school day after (n > 0) or before (n < 0) a date; undefined when the calendar ends too soon. */
  schoolDayFrom(date: DateText, n: number): DateText | undefined;
  /** School days strictly after `from` up to and including `to`. */
  schoolDaysBetween(from: DateText, to: DateText): number;
  /** The half-term in which a date lies: the part of a term before, between or after its half-term breaks. */
  partOfTerm(date: DateText): TermPart | undefined;
  /** The half-term that begins next after a date. */
  partOfTermAfter(date: DateText): TermPart | undefined;
  /** The last day the calendar knows. */
  readonly endsOn: DateText | undefined;
}

/**
 * A school's calendar from its entries and the country's bank holidays. Entries may overlap and come in any order; one without a last day,
 * or with one before its first, is a single day.
 */
export function schoolCalendar(entries: readonly CalendarEntry[], bankHolidays: readonly BankHoliday[]): SchoolCalendar {
  const known = entries.map((entry) => (entry.endsOn < entry.startsOn ? { ...entry, endsOn: entry.startsOn } : entry));
  const terms = known.filter((entry) => entry.kind === 'term').sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const startsOn = terms[0]?.startsOn;
  const endsOn = terms.reduce<DateText | undefined>(
    (last, term) => (last === undefined || term.endsOn > last ? term.endsOn : last),
    undefined,
  );
  const holidays = new Map(bankHolidays.map(({ date, title }) => [date, title]));
  const parts = termParts(known);
  const days = new Map<DateText, DayKind>();

  const day = (date: DateText): DayKind => {
    const found = days.get(date) ?? calendarDay(date, known, terms, holidays);
    days.set(date, found);
    return found;
  };
  const isSchoolDay = (date: DateText): boolean => day(date).kind === 'schoolDay';
  const isPast = (date: DateText, step: number): boolean =>
    startsOn === undefined || endsOn === undefined || (step > 0 ? date > endsOn : date < startsOn);

  return {
    day,
    isSchoolDay,
    schoolDayFrom(date, n) {
      if (n === 0) return isSchoolDay(date) ? date : undefined;
      const step = n > 0 ? 1 : -1;
      let left = Math.abs(n);
      for (let at = addDays(date, step); !isPast(at, step) && day(at).kind !== 'unclear'; at = addDays(at, step)) {
        if (isSchoolDay(at)) left -= 1;
        if (left === 0) return at;
      }
      return undefined;
    },
    schoolDaysBetween(from, to) {
      let count = 0;
      for (let at = addDays(from, 1); at <= to && (endsOn === undefined || at <= endsOn); at = addDays(at, 1))
        if (isSchoolDay(at)) count += 1;
      return count;
    },
    partOfTerm: (date) => parts.find((part) => part.startsOn <= date && date <= part.endsOn),
    partOfTermAfter: (date) => parts.find((part) => part.startsOn > date),
    endsOn,
  };
}
