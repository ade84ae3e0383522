import type { BankHoliday } from './bankHolidays.ts';
import type { CalendarEntry } from './calendar.ts';
import type { DateText } from './session.ts';
import { addDays } from './week.ts';
import { dateInWords } from './words.ts';

/** How many days before its last term ends a school is told: a half-term, in which the next dates are known. Bank holidays are known years ahead. */
const noticeInDays = 60;
const bankHolidayNoticeInDays = 365;

/** Sentences about what is wrong or runs out in a calendar, for the person who keeps it; empty when all is well. */
export function calendarWarnings(
  entries: readonly CalendarEntry[],
  bankHolidays: readonly BankHoliday[],
  today: DateText,
): string[] {
  const terms = entries.filter((entry) => entry.kind === 'term');
  const reversed = entries.filter((entry) => entry.endsOn !== '' && entry.endsOn < entry.startsOn);
  const astray = entries.filter(
    (entry) => entry.kind === 'halfTerm' && !terms.some((term) => term.startsOn <= entry.startsOn && entry.endsOn <= term.endsOn),
  );
  const overlapping = terms.filter((term) =>
    terms.some((other) => other.key !== term.key && other.startsOn <= term.startsOn && term.startsOn <= other.endsOn),
  );
  const lastTerm = terms
    .map((term) => term.endsOn)
    .sort()
    .at(-1);
  const lastHoliday = bankHolidays
    .map((holiday) => holiday.date)
    .sort()
    .at(-1);
  return [
    ...reversed.map((entry) => `${entry.name} ends before it starts. Its first day alone is used; correct the dates.`),
    ...astray.map((entry) => `${entry.name} does not lie within a term. Correct its dates or those of the term.`),
    ...overlapping.map((term) => `${term.name} begins before another term has ended. Correct the dates.`),
    ...(lastTerm === undefined ? ['The calendar of this school has no terms yet; add them.'] : []),
    ...(lastTerm !== undefined && lastTerm < addDays(today, noticeInDays) ? [endsText(lastTerm, today)] : []),
    ...(lastHoliday === undefined || lastHoliday < addDays(today, bankHolidayNoticeInDays)
      ? [
          `Bank holidays are known up to ${lastHoliday === undefined ? 'no date' : dateInWords(lastHoliday)} only. Ask whoever runs Alongside to update them.`,
        ]
      : []),
  ];
}

const endsText = (lastTerm: DateText, today: DateText): string =>
  lastTerm < today
    ? `The calendar of this school ended on ${dateInWords(lastTerm)}; add the next terms.`
    : `The calendar of this school ends on ${dateInWords(lastTerm)}; add the next terms.`;
