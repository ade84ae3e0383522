import { type DutyKind, isDutyKind } from './dutyKinds.ts';

/** What names a duty: its kind, its subject's key, and which of several it is (a party, a date, an ordinal; empty when there is one). */
export interface DutyName {
  readonly kind: DutyKind;
  readonly subject: string;
  readonly part: string;
}

/** `visit|placement-1|2026-10-05`: unique in a school, and the same however often the rules are worked out. */
export const dutyKey = (kind: DutyKind, subject: string, part = ''): string => `${kind}|${subject}|${part}`;

/** The parts of a key; undefined for text that is none. Subjects hold no `|`. */
export function readDutyKey(key: string): DutyName | undefined {
  const first = key.indexOf('|');
  if (first < 0) return undefined;
  const second = key.indexOf('|', first + 1);
  const kind = key.slice(0, first);
  const subject = key.slice(first + 1, second < 0 ? undefined : second);
  return isDutyKind(kind) && subject !== '' ? { kind, subject, part: second < 0 ? '' : key.slice(second + 1) } : undefined;
}
