import type { Mark } from '../register.ts';
import type { DateText } from '../session.ts';
import { countsAsOn } from './countsAsOn.ts';

/** Codes of pupils who came after the session had begun; U is an absence in the register all the same. */
const ofLate: readonly string[] = ['L', 'U'];

/** The answer in words that goes with a code given by hand; undefined when the code is not in force on that day. */
export function markOfCode(code: string, date: DateText): Mark | undefined {
  const counts = countsAsOn(code, date);
  if (counts === undefined) return undefined;
  if (ofLate.includes(code)) return 'late';
  return counts === 'attendance' ? 'present' : 'absent';
}
