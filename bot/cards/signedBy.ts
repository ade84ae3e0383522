import { londonTime } from '#domain/londonTime.ts';
import type { Signature } from '#domain/staff.ts';
import { dateInWords, timeInWords } from '#domain/words.ts';
import { plain } from './plain.ts';

/** `Helen Ward, Monday 23 November 2026 at 8.31am`, London time, safe for a TextBlock. */
export const signedBy = ({ name, at }: Signature): string =>
  `${plain(name)}, ${dateInWords(londonTime(at).date)} at ${timeInWords(at)}`;
