import type { RegisterCell, RegisterWeekView } from '#api/contractRegister.ts';
import { type Mark, markNames } from '#domain/register.ts';
import { countOf } from '#domain/words.ts';
import { markLetters } from '../../shared/statusWords.tsx';

export type RegisterRow = RegisterWeekView['rows'][number];

export type CellKind = Mark | 'missing' | 'future' | 'school' | 'nowhere' | 'noSchool';

/** What a cell is: its last answer, or why there is none. */
export function kindOf(cell: RegisterCell | undefined): CellKind {
  if (!cell) return 'school';
  if (cell.mark) return cell.mark;
  if (cell.expected !== 'provider' && cell.expected !== 'elsewhere') return cell.expected;
  return cell.isFuture ? 'future' : 'missing';
}

/** The sign in the cell. The key under the table explains each. */
export const signOf = {
  ...markLetters,
  missing: '○',
  future: '·',
  school: '',
  nowhere: '–',
  noSchool: '×',
} as const satisfies Record<CellKind, string>;

export const kindNames = {
  ...markNames,
  missing: 'Not confirmed',
  future: 'Still to come',
  school: 'At school',
  nowhere: 'Nowhere',
  noSchool: 'No school',
} as const satisfies Record<CellKind, string>;

/** The code beside the sign: plain when somebody gave it, in brackets when it is only proposed. */
export function codeSign({ code, codeIs, mark, expected, isFuture }: RegisterCell): string {
  if (codeIs === 'given') return code ?? '';
  if (codeIs === 'proposed') return `(${code})`;
  const isKnown = expected === 'nowhere' ? !isFuture : mark !== null && mark !== 'notKnown';
  return codeIs === 'undecided' && isKnown ? '(?)' : '';
}

/** A second, small line: what a person must see without opening the cell. */
export function detailOf(cell: RegisterCell): string {
  if (cell.isWaiting) return 'not saved yet';
  if (cell.resolve?.daysLeft != null)
    return cell.resolve.daysLeft < 0 ? 'reason overdue' : `${countOf(cell.resolve.daysLeft, 'day')} left`;
  if (cell.minutesLate !== null) return `${cell.minutesLate} min`;
  if (cell.events.length > 0) return cell.events.at(-1)?.split(/[,.]/)[0]?.toLowerCase() ?? '';
  return cell.isOtherSchools ? 'other school' : '';
}

/** Whether the absence must be given its reason at once. */
export const isPressing = ({ resolve }: RegisterCell): boolean => resolve?.daysLeft != null && resolve.daysLeft <= 1;
