/**
 * The school's days: terms minus half-terms, INSET days, closures, bank holidays and weekends. Knows no "today".
 */
import type { BankHoliday } from './bankHolidays.ts';
import { calendarDay } from './calendarDay.ts';
import { type SchoolWeek, schoolWeeks } from './schoolWeeks.ts';
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
  /** Every school day, earliest first. */
  readonly schoolDays: readonly DateText[];
  /** Every week with a school day, earliest first. */
  readonly weeks: readonly SchoolWeek[];
  /** Every half-term, earliest first. */
  readonly parts: readonly TermPart[];
  /** Every term, earliest first. */
  readonly terms: readonly CalendarEntry[];
  /** Every entry as it was written, whatever its dates. */
  readonly entries: readonly CalendarEntry[];
  /** The last day the calendar knows. */
  readonly endsOn: DateText | undefined;
  /** The same calendar as if no closure had been declared: what a person could know before the snow fell. */
  withoutClosures(): SchoolCalendar;
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
  // The rulebook steps through the calendar thousands of times: every school day is counted once, a step is then a look-up.
  const schoolDays: DateText[] = [];
  /** For each day of the calendar, how many school days there are up to it, that day included. */
  const upTo = new Map<DateText, number>();
  if (startsOn !== undefined && endsOn !== undefined) {
    for (let at = startsOn; at <= endsOn; at = addDays(at, 1)) {
      if (day(at).kind === 'schoolDay') schoolDays.push(at);
      upTo.set(at, schoolDays.length);
    }
  }
  let unclosed: SchoolCalendar | undefined;
  const isSchoolDay = (date: DateText): boolean => day(date).kind === 'schoolDay';
  const countUpTo = (date: DateText): number =>
    upTo.get(date) ?? (startsOn === undefined || date < startsOn ? 0 : schoolDays.length);
  // A step that begins where nothing is known would cross days that may be school days.
  const dayBefore = startsOn === undefined ? undefined : addDays(startsOn, -1);
  const dayAfter = endsOn === undefined ? undefined : addDays(endsOn, 1);
  const isKnownAfter = (date: DateText) => dayBefore !== undefined && endsOn !== undefined && date >= dayBefore && date < endsOn;
  const isKnownBefore = (date: DateText) =>
    dayAfter !== undefined && startsOn !== undefined && date > startsOn && date <= dayAfter;

  return {
    day,
    isSchoolDay,
    schoolDayFrom(date, n) {
      if (n === 0) return isSchoolDay(date) ? date : undefined;
      if (n > 0) return isKnownAfter(date) ? schoolDays[countUpTo(date) + n - 1] : undefined;
      const upToTheDayBefore = countUpTo(date) - (isSchoolDay(date) ? 1 : 0);
      return isKnownBefore(date) ? schoolDays[upToTheDayBefore + n] : undefined;
    },
    schoolDaysBetween: (from, to) => Math.max(0, countUpTo(to) - countUpTo(from)),
    partOfTerm: (date) => parts.find((part) => part.startsOn <= date && date <= part.endsOn),
    partOfTermAfter: (date) => parts.find((part) => part.startsOn > date),
    schoolDays,
    weeks: schoolWeeks(schoolDays),
    parts,
    terms,
    entries,
    endsOn,
    withoutClosures() {
      unclosed ??= schoolCalendar(
        entries.filter((entry) => entry.kind !== 'closure'),
        bankHolidays,
      );
      return unclosed;
    },
  };
}
