import { remembered } from './remembered.ts';
import type { DateText, Half, InstantText, TimeText } from './session.ts';

/** Dates, times and money as people read them in England. Built from parts, because the commas of Intl differ between versions. */

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

const partsOf = (options: Intl.DateTimeFormatOptions, timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
  return (milliseconds: number): Parts =>
    Object.fromEntries(format.formatToParts(milliseconds).map((part) => [part.type, part.value]));
};
const longParts = partsOf({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
const londonParts = partsOf({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, 'Europe/London');
const midnight = (date: DateText): number => Date.parse(`${date}T00:00:00Z`);

/** `2026-11-23` → `Monday 23 November 2026`. Text that is no date comes back as it is. */
export const dateInWords = remembered((date: DateText): string => {
  if (Number.isNaN(midnight(date))) return date;
  const { weekday, day, month, year } = longParts(midnight(date));
  return `${weekday} ${day} ${month} ${year}`;
});

/** `2026-11-23` → `23 Nov 2026`; three letters for each month, September too. */
export const shortDate = remembered((date: DateText): string => {
  if (Number.isNaN(midnight(date))) return date;
  const { day, month, year } = longParts(midnight(date));
  return `${day} ${month?.slice(0, 3)} ${year}`;
});

/** `08:31` → `8.31am`, `13:00` → `1pm`. */
export function timeOfDay(time: TimeText): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** A moment as clocks in England show it: `2026-11-23T08:31:00Z` → `8.31am`. */
export function timeInWords(at: InstantText): string {
  const { hour, minute } = londonParts(Date.parse(at));
  return timeOfDay(`${hour}:${minute}`);
}

/** `125` → `£125.00`, `1250.5` → `£1,250.50`. */
export const pounds = (amount: number): string =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(amount);

/** `Monday 23 November 2026, morning`. */
export const sessionInWords = (date: DateText, half: Half): string =>
  `${dateInWords(date)}, ${half === 'AM' ? 'morning' : 'afternoon'}`;

/** `['Ann', 'Ben', 'Cal']` → `Ann, Ben and Cal`; with `or`: `Ann, Ben or Cal`. */
export function listInWords(names: readonly string[], joint: 'and' | 'or' = 'and'): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** `(1, 'session')` → `1 session`, `(2, 'session')` → `2 sessions`. */
export const countOf = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** 0 → `Reception`, 9 → `Year 9`. */
export const yearGroupName = (yearGroup: number): string => (yearGroup === 0 ? 'Reception' : `Year ${yearGroup}`);

/** `Letter by post` → `letter by post`; words that begin with an abbreviation (`LA adviser`) stay. */
export const lowerFirst = (text: string): string =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
