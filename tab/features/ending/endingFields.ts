/** Questions of the forms about the way back and the end, as data. */
import type { FormOf } from '../../shared/forms/DataForm.tsx';
import type { FormField } from '../../shared/forms/formFields.ts';

const options = (names: Readonly<Record<string, string>>) => Object.entries(names);
export const long = (where: string, label: string, missing?: string, hint?: string): FormField => ({
  ...{ where, label, kind: 'long' },
  ...(missing === undefined ? {} : { missing }),
  ...(hint === undefined ? {} : { hint }),
});
export const line = (where: string, label: string, hint?: string): FormField => ({
  ...{ where, label, kind: 'line' },
  ...(hint === undefined ? {} : { hint }),
});
export const choice = (where: string, label: string, names: Readonly<Record<string, string>>, missing: string): FormField => ({
  ...{ where, label, kind: 'choice', missing, options: options(names) },
});
export const day = (where: string, label: string, missing?: string, hint?: string): FormField => ({
  ...{ where, label, kind: 'date' },
  ...(missing === undefined ? {} : { missing }),
  ...(hint === undefined ? {} : { hint }),
});
export const happened = (label: string): FormField => day('on', label, 'Write the day.');
/** A record: the day apart, the rest what happened. */
export const record =
  (kind: string, more: Readonly<Record<string, unknown>> = {}): NonNullable<FormOf['toBody']> =>
  (key, { on, ...what }) => ({ key, on, what: { kind, ...what, ...more } });
