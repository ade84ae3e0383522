/** https://learn.microsoft.com/graph/api/list-list-columns, list-post-columns, columndefinition-update */
import type { Local } from '../../local.ts';
import { invalid } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { enforceUnique } from '../items/uniqueValues.ts';
import { type ListRow, listOf } from '../lists/listStore.ts';
import { onlyOptions, selected } from '../odata/options.ts';
import type { ColumnDefinition } from './columnDefinition.ts';
import { addColumns, allColumns, changeColumn, columnById } from './columnStore.ts';
import { changedColumn, newColumn } from './readColumn.ts';

const template = '/v1.0/sites/{site-id}/lists/{list-id}/columns';
const metadata = 'https://graph.microsoft.com/v1.0/$metadata#columns';
/** Indexing a list beyond this many items fails, so indexes are made with the list. */
const maxItemsToIndex = 20_000;

export function columnRoutes(): Route[] {
  return [
    { method: 'GET', template, units: 2, handler: getColumns },
    { method: 'POST', template, units: 2, handler: postColumn },
    { method: 'GET', template: `${template}/{columnDefinition-id}`, units: 1, handler: getColumn },
    { method: 'PATCH', template: `${template}/{columnDefinition-id}`, units: 2, handler: patchColumn },
  ];
}

function getColumns(context: RequestContext): Answer {
  onlyOptions(context, ['$select']);
  const { list } = listOf(context, 'read');
  const value = allColumns(context.local, list.id).map((column) => selected(context, column));
  return { status: 200, json: { '@odata.context': metadata, value } };
}

function getColumn(context: RequestContext): Answer {
  onlyOptions(context, ['$select']);
  const { list } = listOf(context, 'read');
  const column = columnById(context.local, list.id, context.params['columnDefinition-id'] ?? '');
  return { status: 200, json: { '@odata.context': `${metadata}/$entity`, ...selected(context, column) } };
}

function postColumn(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { list } = listOf(context, 'manage');
  const column = newColumn(context.json());
  if (column.indexed) requireFew(context.local, list);
  addColumns(context.local, list.id, [column]);
  return { status: 201, json: { '@odata.context': `${metadata}/$entity`, ...column } };
}

function patchColumn(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local, params } = context;
  const { list } = listOf(context, 'manage');
  const before = columnById(local, list.id, params['columnDefinition-id'] ?? '');
  if (before.readOnly) throw invalid(`Column '${before.name}' is read-only.`);
  const after: ColumnDefinition = changedColumn(before, context.json());
  if (after.indexed && !before.indexed) requireFew(local, list);
  local.database.tx(() => {
    if (after.enforceUniqueValues && !before.enforceUniqueValues) enforceUnique(local, list.id, after.name);
    changeColumn(local, list.id, after);
  });
  return { status: 200, json: { '@odata.context': `${metadata}/$entity`, ...after } };
}

function requireFew({ database }: Local, list: ListRow): void {
  const { count } = database.get<{ count: number }>(
    'select count(*) as count from item where listId = ? and isDeleted = 0',
    list.id,
  ) ?? { count: 0 };
  if (count > maxItemsToIndex) throw invalid('The list has too many items for a new index.');
}
