import { Temporal } from 'temporal-polyfill';
import type { DateText } from '../session.ts';
import { type Cell, quoted, tidy } from './cell.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayFirst = /^(\d{1,2})[/.\- ](\d{1,2}|[a-z]{3,9})[/.\- ](\d{4}|\d{2})$/i;
const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const timeOfDay = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : months.indexOf(text.slice(0, 3).toLowerCase()) + 1;
/** Two digits are taken as 20..: nobody at school now was born before 2000. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function partsOf(text: string): readonly [year: number, month: number, day: number] | undefined {
  const iso = yearFirst.exec(text);
  if (iso !== null) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const english = dayFirst.exec(text);
  if (english === null) return undefined;
  return [yearOf(english[3] ?? ''), monthOf(english[2] ?? ''), Number(english[1])];
}

/** A date as `yyyy-mm-dd` from `31/01/2012`, `31-01-2012`, `31 Jan 2012` or `2012-01-31`; day before month always. A time after it is ignored. */
export function readDate(text: string, what = 'date'): Cell<DateText> {
  const written = tidy(text);
  if (written === '') return { say: `The ${what} is missing. Add it in the school’s system and export again.` };
  const parts = partsOf(written.replace(timeOfDay, ''));
  const refused = { say: `${quoted(written)} is not a ${what}. Write day, month and year, such as 31/01/2012.` };
  if (parts === undefined) return refused;
  const [year, month, day] = parts;
  try {
    return { value: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() };
  } catch (error) {
    if (error instanceof RangeError)
      return { say: `${quoted(written)} is a day that does not exist. Write day, month and year, such as 31/01/2012.` };
    throw error;
  }
}
