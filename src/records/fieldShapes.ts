/** How the values of SharePoint columns are read. Empty columns are left out by Graph, so absent means empty everywhere. */
import { z } from 'zod';
import type { Signature } from '#domain/staff.ts';

/** What a column takes and gives. Null clears it. */
export type FieldValue = string | number | boolean | null;
export type Fields = Readonly<Record<string, FieldValue>>;

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
export const key = z.string().min(1);
export const yesNo = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
export const date = z.iso.date();
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const wholeNumber = z.number().int();

/** A choice column holds the words people read; the product holds the name. */
export const choiceOf = <N extends string>(names: readonly N[], words: Readonly<Record<N, string>>) =>
  z.string().transform((value, context): N => {
    const found = names.find((name) => words[name] === value);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: 'not one of the choices' });
    return z.NEVER;
  });

/** Several choices; words that the product does not know are left out. */
export const choicesOf = <N extends string>(names: readonly N[], words: Readonly<Record<N, string>>) =>
  z
    .array(z.string())
    .nullish()
    .transform((values): N[] => names.filter((name) => values?.includes(words[name])));

/** JSON text in a several-lines column. */
export const jsonText = <T extends z.ZodType>(shape: T) =>
  z
    .string()
    .transform((value, context): unknown => {
      try {
        return JSON.parse(value);
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);

/** SharePoint refuses more than 255 characters in a single line (learn.microsoft.com/graph/api/resources/textcolumn). */
export const singleLine = (value: string): string =>
  (value.length > 255 ? `${value.slice(0, 254)}…` : value).replace(/\s*[\r\n]+\s*/g, ' ');

export const signature = (personId: string, name: string, at: string): Signature => ({ personId, name, at });
