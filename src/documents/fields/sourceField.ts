import type { DocumentSheet } from '#domain/documentSheet.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { TemplateData, TemplateField } from '../templateField.ts';

/** A field with where its value comes from: the published list and the filling are one table, so that no field is without a value. */
export interface SourceField extends TemplateField {
  readonly of: (sheet: DocumentSheet) => string | readonly TemplateData[];
}

export const field = (name: string, meaning: string, of: SourceField['of']): SourceField => ({ name, meaning, of });

/** The value of every field, in words. */
export const dataOf = (fields: readonly SourceField[], sheet: DocumentSheet): TemplateData =>
  Object.fromEntries(fields.map(({ name, of }) => [name, of(sheet)]));

/** What stands where nothing is recorded: a line, so that a person writes it in by hand or in Word. */
export const line = '_'.repeat(18);
export const orLine = (text: string | undefined): string => (text === undefined || text.trim() === '' ? line : text.trim());
export const yesOrNo = (is: boolean | undefined): string => (is === undefined ? line : is ? 'Yes' : 'No');
export const dayOf = (at: InstantText): string => dateInWords(londonTime(at).date);
/** Without the day of the week: `14 March 2012`. */
export const dateAlone = (date: DateText): string => dateInWords(date).replace(/^\w+ /, '');
export const listed = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join(', ');
