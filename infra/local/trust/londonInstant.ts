import { addDays, type DateText, weekdayOf } from './schoolDays.ts';

/** British Summer Time holds from the last Sunday of March to the day before the last Sunday of October. */
const isSummerTime = (date: DateText): boolean =>
  date >= lastSundayOf(date.slice(0, 4), '03') && date < lastSundayOf(date.slice(0, 4), '10');

function lastSundayOf(year: string, month: '03' | '10'): DateText {
  const last = `${year}-${month}-31`;
  return addDays(last, -((weekdayOf(last) + 1) % 7));
}

/** The instant of a London date and time `hh:mm` plus some minutes, as text in UTC. Within the school day, so never across midnight. */
export function londonInstant(date: DateText, time: string, plusMinutes = 0): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = hour * 60 + minute + plusMinutes - (isSummerTime(date) ? 60 : 0);
  return `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00.000Z`;
}
