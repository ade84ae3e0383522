/** Values written to a list's fields: checked against the columns the way SharePoint and the reference pages describe them. */
import { invalid } from '../../server/graphFailure.ts';
import { type ColumnDefinition, kindOf } from './columnDefinition.ts';

export type FieldValue = string | number | boolean | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

/** https://learn.microsoft.com/graph/api/resources/textcolumn: a single line holds at most 255 characters. */
const maxSingleLine = 255;
/** https://support.microsoft.com/office/list-and-library-column-types-and-options-0d8ddb7b-7dc7-414d-a283-ee9dca891df7 */
const maxSeveralLines = 63_999;
const strings = 'Collection(Edm.String)';

/**
 * The written values by column name; null where a column is to be emptied. An empty text empties a column, as in SharePoint.
 * Throws 400 for unknown and read-only columns and for values that do not fit.
 */
export function writtenFields(
  columns: readonly ColumnDefinition[],
  body: Readonly<Record<string, unknown>>,
): Readonly<Record<string, FieldValue | null>> {
  const written: Record<string, FieldValue | null> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const column = columns.find((each) => each.name === name);
    if (!column) throw invalid(`Field '${name}' is not recognized`);
    if (column.readOnly) throw invalid(`Field '${name}' is read-only`);
    const isEmpty =
      value === null || value === '' || (Array.isArray(value) && value.length === 0 && kindOf(column) === 'choices');
    written[name] = isEmpty ? null : checked(column, value, body[`${name}@odata.type`]);
  }
  return written;
}

/** The fields after a write: emptied columns are left out. */
export function mergedFields(before: Fields, written: Readonly<Record<string, FieldValue | null>>): Fields {
  const merged = Object.entries({ ...before, ...written }).filter((entry): entry is [string, FieldValue] => entry[1] !== null);
  return Object.fromEntries(merged);
}

function checked(column: ColumnDefinition, value: unknown, annotation: unknown): FieldValue {
  const kind = kindOf(column);
  if (kind === 'choices') return severalChoices(column, value, annotation);
  if (kind === 'number') return numberIn(column, value);
  const refuse = (why: string) => invalid(`Field '${column.name}' ${why}`);
  if (kind === 'other') throw refuse('cannot be written.');
  if (kind === 'boolean') {
    if (typeof value !== 'boolean') throw refuse('takes true or false.');
    return value;
  }
  if (typeof value !== 'string') throw refuse('takes a string.');
  if (kind === 'text' && value.length > Math.min(maxSingleLine, column.text?.maxLength || maxSingleLine)) {
    throw refuse(`takes at most ${maxSingleLine} characters.`);
  }
  if (kind === 'note' && value.length > maxSeveralLines) throw refuse(`takes at most ${maxSeveralLines} characters.`);
  if (kind === 'text' && /[\r\n]/.test(value)) throw refuse('is a single line of text.');
  if (kind === 'choice') requireChoices(column, [value]);
  return value;
}

function numberIn({ name, number }: ColumnDefinition, value: unknown): number {
  if (typeof value !== 'number') throw invalid(`Field '${name}' takes a JSON number.`);
  if (value > (number?.maximum ?? value) || value < (number?.minimum ?? value)) {
    throw invalid(`Field '${name}' is outside its minimum and maximum.`);
  }
  return value;
}

/** https://learn.microsoft.com/graph/api/listitem-update: several choices need their type beside them. */
function severalChoices(column: ColumnDefinition, value: unknown, annotation: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string'))
    throw invalid(`Field '${column.name}' takes an array of strings.`);
  if (typeof annotation !== 'string' || annotation.replace(/^#/, '') !== strings) {
    throw invalid(`Field '${column.name}' needs "${column.name}@odata.type": "${strings}" beside it.`);
  }
  requireChoices(column, value);
  return value;
}

function requireChoices(column: ColumnDefinition, values: readonly string[]): void {
  const unknown = column.choice?.allowTextEntry ? undefined : values.find((value) => !column.choice?.choices.includes(value));
  if (unknown !== undefined) throw invalid(`Field '${column.name}' has no choice '${unknown}'.`);
}

/** What a new item gets for columns that were not given. */
export function defaultFields(columns: readonly ColumnDefinition[], given: Readonly<Record<string, unknown>>): Fields {
  const values: Record<string, FieldValue> = {};
  for (const column of columns) {
    const standard = column.defaultValue?.value;
    if (standard === undefined || standard === '' || column.name in given) continue;
    const kind = kindOf(column);
    values[column.name] = kind === 'number' ? Number(standard) : kind === 'boolean' ? /^(1|true)$/i.test(standard) : standard;
  }
  return values;
}
