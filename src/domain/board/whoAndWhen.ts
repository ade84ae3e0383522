import { londonDay } from '../londonDay.ts';
import type { DateText } from '../session.ts';
import type { Signature } from '../staff.ts';
import { shortDate, timeInWords } from '../words.ts';

/** `Priya Nair at 8.41am`; with the day when it is another than the one spoken of. */
export function whoAndWhen({ name, at }: Signature, date: DateText): string {
  if (Number.isNaN(Date.parse(at))) return name;
  const on = londonDay(at);
  return `${name} at ${timeInWords(at)}${on === date ? '' : ` on ${shortDate(on)}`}`;
}
