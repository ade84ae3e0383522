import type { Provision } from '../provision.ts';
import { isDate } from '../week.ts';
import { dateInWords, timeOfDay } from '../words.ts';
import type { Typed } from './noticeSheet.ts';

/** Where a particular that is missing is put right. */
export type MendedAt = 'here' | 'placement' | 'provider' | 'pupil' | 'timetable' | 'calendar';

/** One thing that a notice says, from the records or written into it by hand. */
export interface NoticeField {
  readonly id: string;
  readonly name: string;
  /** `none`: it comes from the records. */
  readonly input: 'none' | 'text' | 'long' | 'time' | 'date';
  /** As the notice says it; empty while it is missing. */
  readonly value: string;
  /** As it was written by hand. */
  readonly typed: string;
  /** The rule asks for it. */
  readonly isRequired: boolean;
  /** What to do about it while it is missing. */
  readonly missing: string;
  readonly mend: MendedAt;
  readonly citation: Provision;
  /** How to write it. */
  readonly hint: string;
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly missing: string;
  readonly mend: MendedAt;
  readonly citation: Provision;
  readonly isRequired?: boolean;
}

/** What the records say. */
export const known = ({ id, name, value, missing, mend, citation, isRequired = true }: Known): NoticeField => ({
  id,
  name,
  input: 'none',
  value: value.trim(),
  typed: '',
  isRequired,
  missing: value.trim() === '' && isRequired ? missing : '',
  mend,
  citation,
  hint: '',
});

interface Written {
  readonly id: string;
  readonly name: string;
  readonly input: Exclude<NoticeField['input'], 'none'>;
  readonly citation: Provision;
  readonly missing: string;
  readonly isRequired?: boolean;
  readonly hint?: string;
}

/** What is written into this notice. */
export const writtenHere = (
  typed: Typed,
  { id, name, input, citation, missing, isRequired = true, hint = '' }: Written,
): NoticeField => {
  const text = (typed[id] ?? '').trim();
  const value = inWords(input, text);
  return {
    id,
    name,
    input,
    value,
    typed: text,
    isRequired,
    missing: value === '' && (isRequired || text !== '') ? missing : '',
    mend: 'here',
    citation,
    hint,
  };
};

/** `09:15`, as a form sends it. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** Empty for a date or time that is none. */
function inWords(input: Written['input'], text: string): string {
  if (input === 'date') return isDate(text) ? dateInWords(text) : '';
  if (input === 'time') return isTime(text) ? timeOfDay(text) : '';
  return text;
}

/** What is still missing of what the rule asks for. */
export const missingOf = (fields: readonly NoticeField[]): readonly NoticeField[] =>
  fields.filter(({ missing }) => missing !== '');

/** A field's words; while it is missing they say so, so that no notice looks whole that is not. */
export const saying =
  (fields: readonly NoticeField[]) =>
  (id: string): string => {
    const field = fields.find((one) => one.id === id);
    if (field === undefined) return '';
    return field.value === '' && field.isRequired ? `[still missing: ${field.name.toLowerCase()}]` : field.value;
  };
