import type { SchoolCalendar } from '#domain/calendar.ts';
import type { DateText } from '#domain/session.ts';
import { daysBetween } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';

/** How long before its end the calendar asks to be continued: without it nobody is asked and nobody is missed. */
const warnedInDays = 42;

/** Why there is no school on a date, or that the calendar ends soon; empty when neither. */
export function calendarNotice(calendar: SchoolCalendar, date: DateText): string {
  const day = calendar.day(date);
  if (day.kind !== 'schoolDay') return day.because;
  const { endsOn } = calendar;
  if (endsOn === undefined || daysBetween(date, endsOn) > warnedInDays) return '';
  return `The school calendar ends on ${dateInWords(endsOn)}. Add the next terms to the Calendar list in SharePoint.`;
}
