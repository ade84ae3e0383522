/** Keeps a list's columns, at most 20 of them indexed. */
import type { Local } from '../../local.ts';
import { GraphFailure, invalid, notFound } from '../../server/graphFailure.ts';
import type { Database } from '../../store/database.ts';
import type { ColumnDefinition } from './columnDefinition.ts';
import { ownColumns } from './ownColumns.ts';

/** https://support.microsoft.com/office/add-an-index-to-a-sharepoint-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0 */
const maxIndexes = 20;

const cached = new WeakMap<Database, Map<string, readonly ColumnDefinition[]>>();

/** Title and the columns that were made, in order. */
export function madeColumns({ database }: Local, listId: string): readonly ColumnDefinition[] {
  const lists = cached.get(database) ?? new Map<string, readonly ColumnDefinition[]>();
  cached.set(database, lists);
  const known = lists.get(listId);
  if (known) return known;
  const rows = database.all<{ definition: string }>(
    'select definition from list_column where listId = ? order by position',
    listId,
  );
  const columns = rows.map(({ definition }) => JSON.parse(definition) as ColumnDefinition);
  lists.set(listId, columns);
  return columns;
}

export const allColumns = (local: Local, listId: string): readonly ColumnDefinition[] => [
  ...madeColumns(local, listId),
  ...ownColumns,
];

export function columnById(local: Local, listId: string, id: string): ColumnDefinition {
  const column = allColumns(local, listId).find((each) => each.id === id.toLowerCase());
  if (!column) throw notFound('The specified column was not found');
  return column;
}

/** Throws 409 when the name is taken, 400 beyond 20 indexes. */
export function addColumns(local: Local, listId: string, added: readonly ColumnDefinition[]): void {
  const columns = [...madeColumns(local, listId)];
  for (const column of added) {
    const isTaken =
      ownColumns.some(({ name }) => sameName(name, column.name)) ||
      columns.some(({ name, displayName }) => sameName(name, column.name) || sameName(displayName, column.displayName));
    if (isTaken) {
      throw new GraphFailure(
        409,
        'nameAlreadyExists',
        `A column named '${column.displayName}' (${column.name}) already exists in the list.`,
      );
    }
    columns.push(column);
  }
  checkIndexes(columns);
  const start = madeColumns(local, listId).length;
  for (const [i, column] of added.entries()) {
    local.database.run(
      'insert into list_column (id, listId, position, name, definition) values (?, ?, ?, ?, ?)',
      ...[column.id, listId, start + i, column.name, JSON.stringify(column)],
    );
  }
  forget(local, listId);
}

export function changeColumn(local: Local, listId: string, column: ColumnDefinition): void {
  checkIndexes(madeColumns(local, listId).map((each) => (each.id === column.id ? column : each)));
  local.database.run(
    'update list_column set definition = ? where listId = ? and name = ?',
    JSON.stringify(column),
    listId,
    column.name,
  );
  forget(local, listId);
}

function forget({ database }: Local, listId: string): void {
  cached.get(database)?.delete(listId);
}

function checkIndexes(columns: readonly ColumnDefinition[]): void {
  const indexed = columns.filter((column) => column.indexed).length;
  if (indexed > maxIndexes) throw invalid(`A list has at most ${maxIndexes} indexed columns; this would make ${indexed}.`);
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
