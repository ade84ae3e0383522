import type { RegisterWeekView } from '#api/contractRecords.ts';
import { type Mark, markNames } from '#domain/register.ts';
import type { WeekSlot } from '#domain/session.ts';
import { markLetters } from '../../shared/statusWords.tsx';

export type RegisterRow = RegisterWeekView['rows'][number];
export type RegisterCellView = RegisterRow['cells'][WeekSlot];

export type CellKind = Mark | 'missing' | 'future' | 'school' | 'nowhere' | 'noSchool';

/** What a cell is: its last answer, or why there is none. */
export function kindOf(cell: RegisterCellView | undefined): CellKind {
  if (!cell) return 'school';
  if (cell.mark) return cell.mark;
  if (cell.expected !== 'provider') return cell.expected;
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

/** Whether an answer may be given for a cell: the pupil was due at a provider and the session has been. */
export const isAnswerable = (cell: RegisterCellView | undefined): cell is RegisterCellView =>
  cell !== undefined && cell.expected === 'provider' && !cell.isFuture;

/** The letter of a key press as an answer. `/` is what paper registers use for present. */
export const markOfKey: Readonly<Record<string, Mark>> = {
  p: 'present',
  '/': 'present',
  l: 'late',
  a: 'absent',
  '?': 'notKnown',
  d: 'notKnown',
};
