import { codeOn } from '../codes/registerCodes.ts';
import type { DateText } from '../session.ts';

/**
 * The register code of a suspended pupil, from the dated table: E while no education is provided elsewhere; from then on that of the place. A
 * person checks the meaning before release (law.md §3 and §10).
 */
export function suspensionCodeSays(startsOn: DateText): string {
  const found = codeOn('E', startsOn);
  if (found === undefined) return 'The table of register codes holds none for a suspension on that day.';
  return `E (${found.meaning}) while no education is provided elsewhere; from its first day on the code of that place, such as B, D or K.`;
}
