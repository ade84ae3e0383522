import { weekSlots } from '#domain/session.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { dayAsTyped, dayFrom } from '../dayText.ts';

/** One question of a form, as data: the forms of timetables and suspensions are many, and alike. */
export interface FormField {
  /** Its name in the body and in problems. */
  readonly where: string;
  readonly label: string;
  readonly kind: 'line' | 'long' | 'date' | 'choice' | 'yesNo' | 'tick' | 'ticks' | 'slots' | 'pupil' | 'number';
  readonly hint?: string;
  /** What is said when it is left empty; left out, it may stay empty. */
  readonly missing?: string;
  /** Of a choice or of ticks: value and words. */
  readonly options?: readonly (readonly [value: string, words: string])[];
}

/** What stands in the fields, as it is typed. */
export type Typed = Readonly<Record<string, string>>;

/** A value of the API as it stands in a field. */
function typedOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'number' ? String(value) : dayAsTyped(String(value));
}

export const typedFrom = (fields: readonly FormField[], words: object): Typed =>
  Object.fromEntries(fields.map(({ where }) => [where, typedOf(Reflect.get(words, where))]));

function sentOf({ kind }: FormField, text: string): unknown {
  switch (kind) {
    case 'date':
      return text.trim() === '' ? null : (dayFrom(text) ?? text);
    case 'yesNo':
      return text === '' ? null : text === 'yes';
    case 'tick':
      return text === 'yes';
    case 'ticks':
      return text.split(' ').filter(Boolean);
    case 'slots':
      return weekSlots.filter((slot) => text.split(' ').includes(slot));
    case 'number':
      return Number(text || 0);
    default:
      return text;
  }
}

/** What is sent: each field as the API takes it. */
export const bodyOf = (fields: readonly FormField[], typed: Typed): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field.where, sentOf(field, typed[field.where] ?? '')]));

/** What the form says of itself before anything is sent. */
export const problemsIn = (fields: readonly FormField[], typed: Typed): FieldProblem[] =>
  fields.flatMap(({ where, kind, missing }) => {
    const text = (typed[where] ?? '').trim();
    if (text === '' && missing !== undefined) return [{ where, say: missing }];
    return kind === 'date' && text !== '' && dayFrom(text) === undefined
      ? [{ where, say: 'Write the day, such as 23/11/2026.' }]
      : [];
  });
