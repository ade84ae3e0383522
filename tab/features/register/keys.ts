import type { RegisterCell } from '#api/contractRegister.ts';
import { hasReason } from '#domain/codes/hasReason.ts';
import { markOfCode } from '#domain/codes/markOfCode.ts';
import type { Mark } from '#domain/register.ts';
import type { DateText } from '#domain/session.ts';

/** What somebody says of a session: the answer, and a code where one is given. */
export interface Said {
  readonly mark: Mark;
  readonly code?: string | undefined;
}

/** The letter of a key press as an answer. `/` is what paper registers use for present. */
const markOfKey: Readonly<Record<string, Mark>> = {
  p: 'present',
  '/': 'present',
  l: 'late',
  a: 'absent',
  '?': 'notKnown',
  d: 'notKnown',
};

/** Codes that are given by their own letter; those of two characters, and those that the adviser proposes, through the panel. */
export const codeLetters = ['I', 'M', 'N', 'O', 'E', 'S', 'T', 'R', 'C', 'G', 'Q', 'U'] as const;

/** What a key press says; undefined when the key says nothing. */
export function saidByKey(key: string, date: DateText): Said | undefined {
  const mark = markOfKey[key.toLowerCase()];
  if (mark !== undefined) return { mark };
  const code = codeLetters.find((letter) => letter === key.toUpperCase());
  const ofCode = code && markOfCode(code, date);
  return code === undefined || ofCode === undefined ? undefined : { mark: ofCode, code };
}

/** Why a cell takes no such answer, in a sentence; undefined when it does. */
export function refusalOf(cell: RegisterCell, said: Said, mayConfirm: boolean): string | undefined {
  if (!mayConfirm) return 'Only the attendance officer answers for a session. Ask one, or be given the role in the Staff list.';
  if (cell.takes === 'nothing') return `There is nothing to answer here. ${cell.says}`;
  if (cell.takes === 'absence' && !(said.mark === 'absent' && hasReason(said)))
    return 'This session is still to come: only an absence whose reason is known can be kept, such as I or M.';
  return undefined;
}
