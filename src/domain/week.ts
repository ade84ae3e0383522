import { remembered } from './remembered.ts';
import { type DateText, type Half, type WeekSlot, weekdays, weekSlots } from './session.ts';

/**
 * Steps between calendar days and places in the school week. Dates are text `yyyy-mm-dd`, read in UTC so that no clock change
 * moves a day. Plain arithmetic, not Temporal: the tab's first route uses this file and should not carry a calendar library.
 */

const dayInMilliseconds = 86_400_000;
const epochDay = remembered((date: DateText): number => Date.parse(`${date}T00:00:00Z`) / dayInMilliseconds);
const textOf = remembered((day: number): DateText => new Date(day * dayInMilliseconds).toISOString().slice(0, 10));

/** Whether text is a day that exists, `yyyy-mm-dd`. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(epochDay(text)) && textOf(epochDay(text)) === text;

/** The day `n` days after (or before, n < 0) a date. */
export const addDays = (date: DateText, n: number): DateText => textOf(epochDay(date) + n);

/** Days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: DateText, to: DateText): number => epochDay(to) - epochDay(from);

/** 0 = Monday … 6 = Sunday. Day 0 of the epoch, 1 January 1970, was a Thursday. */
export const dayOfWeek = (date: DateText): number => (((epochDay(date) + 3) % 7) + 7) % 7;

/** The Monday of the week in which a date lies; Sunday belongs to the week before. */
export const mondayOf = (date: DateText): DateText => addDays(date, -dayOfWeek(date));

/** The place in the week of a session; undefined on Saturday and Sunday. */
export function slotOf(date: DateText, half: Half): WeekSlot | undefined {
  const weekday = weekdays[dayOfWeek(date)];
  return weekday === undefined ? undefined : `${weekday}${half}`;
}

/** The date of a place in the week that begins on `monday`. */
export const dateOf = (monday: DateText, slot: WeekSlot): DateText => addDays(monday, Math.floor(weekSlots.indexOf(slot) / 2));

/** The half of the day of a place in the week. */
export const halfOf = (slot: WeekSlot): Half => (slot.endsWith('AM') ? 'AM' : 'PM');
