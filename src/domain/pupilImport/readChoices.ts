import type { SenStatus } from '../pupil.ts';
import { type Cell, isBlank, quoted, tidy } from './cell.ts';

/** 0 (reception) to 14 from `9`, ` 9`, `09`, `Year 9`, `Y9`, `Yr 9` or `R`. */
export function readYearGroup(text: string): Cell<number> {
  const written = tidy(text);
  if (written === '') return { say: 'The year group is missing. Write a number from 1 to 14, or R for reception.' };
  if (/^(year |y|yr )?r(ec(eption)?)?$/i.test(written)) return { value: 0 };
  const number = /^(?:national curriculum )?(?:year|yr|y|ncy)?\.? ?0?(\d{1,2})(?:\.0)?$/i.exec(written)?.[1];
  if (number === undefined || Number(number) > 14) {
    return { say: `${quoted(written)} is not a year group. Write a number from 1 to 14, or R for reception.` };
  }
  return { value: Number(number) };
}

const yes = /^(y|yes|true|t|1)$/i;
const no = /^(n|no|false|f|0|none)$/i;

/** Yes or no; blank is no. */
export function readYesNo(text: string): Cell<boolean> {
  const written = tidy(text);
  if (yes.test(written)) return { value: true };
  if (isBlank(written) || no.test(written)) return { value: false };
  return { say: `${quoted(written)} is neither yes nor no. Write Y or N.` };
}

/** The census codes K, E and N, alone or before their words, or the words; blank is none. */
export function readSenStatus(text: string): Cell<SenStatus> {
  const written = tidy(text);
  if (isBlank(written) || /^(n|none|no)$/i.test(written) || /^n\b ?[-–:]|^no (special|sen)/i.test(written))
    return { value: 'none' };
  if (/^(k|sen support)$/i.test(written) || /^k\b ?[-–:(]/i.test(written) || /^sen support\b/i.test(written))
    return { value: 'senSupport' };
  if (/^(e|ehcp?)$/i.test(written) || /^e\b ?[-–:(]/i.test(written) || /^ehc ?p|^education,? health/i.test(written))
    return { value: 'ehcp' };
  return { say: `${quoted(written)} is not a SEN code. Write K (SEN support), E (EHC plan) or N (none).` };
}
