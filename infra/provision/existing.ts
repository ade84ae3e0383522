import type { ColumnType } from '#records/schemaColumns.ts';

/** A column as a site answers it, cut to what is compared. */
export interface ExistingColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** Undefined for types that the product does not make. */
  readonly kind: ColumnType['kind'] | undefined;
  /** Of a choice: whether several may be chosen. */
  readonly several: boolean;
  readonly choices: readonly string[];
}

export interface ExistingList {
  readonly id: string;
  /** The last part of its address: stays when a person renames the list. */
  readonly name: string;
  readonly displayName: string;
  readonly columns: readonly ExistingColumn[];
}

/** The lists on a page of `GET lists?$expand=columns`. */
export const existingLists = (values: readonly unknown[]): ExistingList[] =>
  values.map((list) => ({
    id: textIn(list, 'id'),
    name: textIn(list, 'name'),
    displayName: textIn(list, 'displayName') || textIn(list, 'name'),
    columns: membersOf(list, 'columns').map(existingColumn),
  }));

const existingColumn = (column: unknown): ExistingColumn => ({
  id: textIn(column, 'id'),
  name: textIn(column, 'name'),
  displayName: textIn(column, 'displayName'),
  indexed: valueIn(column, 'indexed') === true,
  unique: valueIn(column, 'enforceUniqueValues') === true,
  kind: kindOf(column),
  several: textIn(valueIn(column, 'choice'), 'displayAs') === 'checkBoxes',
  choices: membersOf(valueIn(column, 'choice'), 'choices').filter((choice) => typeof choice === 'string'),
});

function kindOf(column: unknown): ColumnType['kind'] | undefined {
  const text = valueIn(column, 'text');
  if (text) return valueIn(text, 'allowMultipleLines') === true ? 'note' : 'text';
  if (valueIn(column, 'number')) return 'number';
  if (valueIn(column, 'boolean')) return 'yesNo';
  return valueIn(column, 'choice') ? 'choice' : undefined;
}

const valueIn = (thing: unknown, name: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, name) : undefined;

export const textIn = (thing: unknown, name: string): string => {
  const value = valueIn(thing, name);
  return typeof value === 'string' ? value : '';
};

const membersOf = (thing: unknown, name: string): unknown[] => {
  const value = valueIn(thing, name);
  return Array.isArray(value) ? value : [];
};
