import { bankHolidays } from '#domain/bankHolidays.ts';
import { calendarWarnings } from '#domain/calendarWarnings.ts';
import type { DateText } from '#domain/session.ts';
import type { SchoolCasebook } from '#records/records.ts';

/** Why there is no school on a date, or what is wrong with the calendar or runs out; empty when neither. */
export function calendarNotice(
  { calendar, calendarEntries }: Pick<SchoolCasebook, 'calendar' | 'calendarEntries'>,
  date: DateText,
): string {
  const day = calendar.day(date);
  return day.kind === 'schoolDay' ? calendarWarnings(calendarEntries, bankHolidays, date).join(' ') : day.because;
}
