/** List items and their versions. Every change takes the list's next sequence number, which delta queries go by. */
import { randomUUID } from 'node:crypto';
import type { Local } from '../../local.ts';
import { GraphFailure, notFound } from '../../server/graphFailure.ts';
import { madeColumns } from '../columns/columnStore.ts';
import type { Fields } from '../columns/fieldValues.ts';
import type { ListRow } from '../lists/listStore.ts';
import { keepUnique } from './uniqueValues.ts';

export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly fields: string;
  readonly sequence: number;
  readonly isDeleted: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export const itemColumns = 'id, guid, version, fields, sequence, isDeleted, createdAt, createdBy, modifiedAt, modifiedBy';
/** New lists keep 50 major versions. */
const keptVersions = 50;

export function itemOf({ database }: Local, list: ListRow, id: string): ItemRow {
  const row = /^\d+$/.test(id)
    ? database.get<ItemRow>(`select ${itemColumns} from item where listId = ? and id = ? and isDeleted = 0`, list.id, Number(id))
    : undefined;
  if (!row) throw notFound('The specified item was not found');
  return row;
}

/** `by` is an identity as JSON text. Throws 400 when a unique value is taken. */
export function createItem(local: Local, listId: string, fields: Fields, by: string): number {
  const at = secondOf(local.clock.now());
  return local.database.tx(() => {
    const { id, sequence } = nextNumbers(local, listId, 1);
    keepUnique(local, listId, madeColumns(local, listId), id, {}, fields);
    local.database.run(
      'insert into item (listId, id, guid, version, fields, sequence, createdAt, createdBy, modifiedAt, modifiedBy) values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)',
      ...[listId, id, randomUUID(), JSON.stringify(fields), sequence, at, by, at, by],
    );
    return id;
  });
}

export function updateItem(local: Local, listId: string, row: ItemRow, fields: Fields, by: string): void {
  const { database, clock } = local;
  database.tx(() => {
    const { sequence } = nextNumbers(local, listId, 0);
    keepUnique(local, listId, madeColumns(local, listId), row.id, JSON.parse(row.fields) as Fields, fields);
    database.run(
      'insert into item_version (listId, itemId, version, fields, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?, ?)',
      ...[listId, row.id, row.version, row.fields, row.modifiedAt, row.modifiedBy],
    );
    database.run(
      'delete from item_version where listId = ? and itemId = ? and version <= ?',
      listId,
      row.id,
      row.version + 1 - keptVersions,
    );
    database.run(
      'update item set version = version + 1, fields = ?, sequence = ?, modifiedAt = ?, modifiedBy = ? where listId = ? and id = ?',
      ...[JSON.stringify(fields), sequence, secondOf(clock.now()), by, listId, row.id],
    );
  });
}

/** The row stays as a mark for delta queries; its id is never used again. */
export function deleteItem(local: Local, listId: string, row: ItemRow): void {
  local.database.tx(() => {
    const { sequence } = nextNumbers(local, listId, 0);
    keepUnique(local, listId, madeColumns(local, listId), row.id, JSON.parse(row.fields) as Fields, {});
    local.database.run('update item set isDeleted = 1, sequence = ? where listId = ? and id = ?', sequence, listId, row.id);
  });
}

function nextNumbers({ database }: Local, listId: string, newItems: number): { id: number; sequence: number } {
  const sql =
    'update list set lastItemId = lastItemId + ?, lastSequence = lastSequence + 1 where id = ? returning lastItemId as id, lastSequence as sequence';
  const numbers = database.get<{ id: number; sequence: number }>(sql, newItems, listId);
  if (!numbers) throw notFound();
  return numbers;
}

export const eTagOf = (row: Pick<ItemRow, 'guid' | 'version'>): string => `"${row.guid},${row.version}"`;

/**
 * Absent or `*`: the last write wins. https://learn.microsoft.com/graph/api/listitem-update, https://learn.microsoft.com/graph/errors
 * Throws 412 resourceModified, or 400 for an eTag without quotes.
 */
export function requireMatch(eTag: string, ifMatch: string | undefined): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const given = ifMatch.split(/,(?=\s*(?:W\/)?")/).map((each) => each.trim().replace(/^W\//, ''));
  if (given.some((each) => !/^"[^"]*"$/.test(each))) {
    throw new GraphFailure(400, 'invalidRequest', 'The value of If-Match is not an eTag.', { innerCode: 'malformedEntityTag' });
  }
  if (given.includes(eTag)) return;
  throw new GraphFailure(412, 'resourceModified', "ETag does not match current item's value", {
    innerCode: 'entityTagDoesNotMatch',
  });
}

/** SharePoint keeps seconds. */
const secondOf = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
