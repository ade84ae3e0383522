import type { DateText } from '#domain/session.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const two = (n: number): string => String(n).padStart(2, '0');

/** A day that exists, or undefined: 31 February is none. */
function dayOf(year: number, month: number, day: number): DateText | undefined {
  const text = `${year}-${two(month)}-${two(day)}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}

/** A day as people in England write it: `7/9/2026`, `07.09.2026`, `7 September 2026`, `7 Sep 26`, or `2026-09-07`. */
export function dayFrom(text: string): DateText | undefined {
  const written = text.trim().toLowerCase();
  const computer = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  if (computer) return dayOf(Number(computer[1]), Number(computer[2]), Number(computer[3]));
  const parts = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4}|\d{2})$/.exec(written);
  if (!parts) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  const monthNumber = /^\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3)) + 1;
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthNumber, Number(day));
}

/** `2026-09-07` → `7/9/2026`: how a day stands in a field. Text that is no such day stays as it is. */
export function dayAsTyped(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year && month && day ? `${Number(day)}/${Number(month)}/${year}` : date;
}
