/** Columns that enforce unique values: a table of the values in use, whatever their case; empty ones may repeat. */
import type { Local } from '../../local.ts';
import { GraphFailure } from '../../server/graphFailure.ts';
import type { ColumnDefinition } from '../columns/columnDefinition.ts';
import type { Fields } from '../columns/fieldValues.ts';

/** Throws 400 when another item has one of the values; within a transaction. */
export function keepUnique(
  { database }: Local,
  listId: string,
  columns: readonly ColumnDefinition[],
  itemId: number,
  before: Fields,
  after: Fields,
): void {
  for (const { name, displayName, enforceUniqueValues } of columns) {
    if (!enforceUniqueValues || before[name] === after[name]) continue;
    const value = after[name];
    const had = before[name];
    if (had !== undefined)
      database.run('delete from item_value where listId = ? and columnName = ? and value = ?', listId, name, comparable(had));
    if (value === undefined) continue;
    const added = database.run(
      'insert into item_value (listId, columnName, value, itemId) values (?, ?, ?, ?) on conflict do nothing',
      ...[listId, name, comparable(value), itemId],
    );
    if (added === 0) throw duplicateValues(displayName);
  }
}

/** Starts to enforce unique values on a column; throws 400 when values repeat already. */
export function enforceUnique(local: Local, listId: string, columnName: string): void {
  const rows = local.database.all<{ id: number; fields: string }>(
    'select id, fields from item where listId = ? and isDeleted = 0',
    listId,
  );
  local.database.run('delete from item_value where listId = ? and columnName = ?', listId, columnName);
  for (const { id, fields } of rows) {
    const value = (JSON.parse(fields) as Fields)[columnName];
    if (value === undefined) continue;
    const sql = 'insert into item_value (listId, columnName, value, itemId) values (?, ?, ?, ?) on conflict do nothing';
    if (local.database.run(sql, listId, columnName, comparable(value), id) === 0) throw duplicateValues(columnName);
  }
}

const comparable = (value: Fields[string]): string => String(value).toLowerCase();

/** The sentence is SharePoint's own (SPDuplicateValuesFoundException); that Graph names the exception within is not confirmed. */
const duplicateValues = (displayName: string): GraphFailure =>
  new GraphFailure(
    400,
    'invalidRequest',
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${displayName}].`,
    { innerCode: 'SPDuplicateValuesFoundException' },
  );
