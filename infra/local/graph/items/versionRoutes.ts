/** https://learn.microsoft.com/graph/api/listitem-list-versions */
import { notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { identitySet } from '../identity.ts';
import { type ListRow, listOf } from '../lists/listStore.ts';
import { onlyOptions } from '../odata/options.ts';
import { fieldsJson } from './itemJson.ts';
import { itemSelection } from './itemOptions.ts';
import { type ItemRow, itemOf } from './itemStore.ts';
import { requireGenericList } from './itemsOfLibrary.ts';

type VersionRow = Pick<ItemRow, 'version' | 'fields' | 'modifiedAt' | 'modifiedBy'>;

export function versionRoutes(item: string): Route[] {
  return [
    { method: 'GET', template: `${item}/versions`, units: 2, handler: getVersions },
    { method: 'GET', template: `${item}/versions/{listItemVersion-id}`, units: 1, handler: getVersion },
    { method: 'GET', template: `${item}/versions/{listItemVersion-id}/fields`, units: 1, handler: getVersionFields },
  ];
}

function getVersions(context: RequestContext): Answer {
  const { list, rows } = versionsOf(context);
  return {
    status: 200,
    json: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#versions',
      value: rows.map((row) => shown(context, list, row)),
    },
  };
}

function getVersion(context: RequestContext): Answer {
  const { list, rows } = versionsOf(context);
  return {
    status: 200,
    json: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#versions/$entity',
      ...shown(context, list, wanted(context, rows)),
    },
  };
}

function getVersionFields(context: RequestContext): Answer {
  const { list, rows } = versionsOf(context);
  return { status: 200, json: fieldsJson(context.local, list, undefined)(wanted(context, rows)) };
}

/** Newest first; the first is the item as it is. */
function versionsOf(context: RequestContext): { list: ListRow; rows: ItemRow[] } {
  onlyOptions(context, ['$expand']);
  const { list } = listOf(context, 'read');
  const item = itemOf(context.local, requireGenericList(list), context.params['listItem-id'] ?? '');
  const sql =
    'select version, fields, modifiedAt, modifiedBy from item_version where listId = ? and itemId = ? order by version desc';
  const earlier = context.local.database.all<VersionRow>(sql, list.id, item.id);
  return { list, rows: [item, ...earlier.map((row) => ({ ...item, ...row }))] };
}

function wanted({ params }: RequestContext, rows: readonly ItemRow[]): ItemRow {
  const row = rows.find((each) => `${each.version}.0` === params['listItemVersion-id']);
  if (!row) throw notFound('The specified version was not found');
  return row;
}

function shown(context: RequestContext, list: ListRow, row: ItemRow): object {
  const { expandsFields, fields } = itemSelection(context, list);
  const version = { id: `${row.version}.0`, lastModifiedDateTime: row.modifiedAt, lastModifiedBy: identitySet(row.modifiedBy) };
  return expandsFields ? { ...version, fields: fieldsJson(context.local, list, fields)(row) } : version;
}
