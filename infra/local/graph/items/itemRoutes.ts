/**
 * One item at a time. https://learn.microsoft.com/graph/api/listitem-create, listitem-get, listitem-update, listitem-delete
 */
import { invalid } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { madeColumns } from '../columns/columnStore.ts';
import { defaultFields, type Fields, mergedFields, writtenFields } from '../columns/fieldValues.ts';
import { identityOf } from '../identity.ts';
import { type ListRow, listOf } from '../lists/listStore.ts';
import { isObject, objectBody, onlyMembers, onlyOptions } from '../odata/options.ts';
import type { SiteRow } from '../sites/findSite.ts';
import { getDelta } from './delta.ts';
import { fieldsJson, itemJson } from './itemJson.ts';
import { itemSelection } from './itemOptions.ts';
import { createItem, deleteItem, eTagOf, itemOf, requireMatch, updateItem } from './itemStore.ts';
import { requireGenericList } from './itemsOfLibrary.ts';
import { getItems } from './listItems.ts';
import { versionRoutes } from './versionRoutes.ts';

const items = '/v1.0/sites/{site-id}/lists/{list-id}/items';
const one = `${items}/{listItem-id}`;

export function itemRoutes(): Route[] {
  return [
    { method: 'GET', template: items, units: 2, handler: getItems },
    { method: 'POST', template: items, units: 2, handler: postItem },
    { method: 'GET', template: `${items}/delta()`, units: ({ query }) => (query.has('token') ? 1 : 2), handler: getDelta },
    { method: 'GET', template: one, units: 1, handler: getItem },
    { method: 'PATCH', template: one, units: 2, handler: patchItem },
    { method: 'DELETE', template: one, units: 2, handler: removeItem },
    { method: 'GET', template: `${one}/fields`, units: 1, handler: getFields },
    { method: 'PATCH', template: `${one}/fields`, units: 2, handler: patchFields },
    ...versionRoutes(one),
  ];
}

function getItem(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$expand']);
  const { site, list } = listOf(context, 'read');
  const row = itemOf(context.local, requireGenericList(list), context.params['listItem-id'] ?? '');
  const json = itemJson(context.local, site, list, itemSelection(context, list))(row);
  return { status: 200, json: { '@odata.context': `${contextOf(site, list)}/$entity`, ...json } };
}

function postItem(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local } = context;
  const { site, list } = listOf(context, 'write');
  const columns = madeColumns(local, requireGenericList(list).id);
  const given = givenFields(context);
  const fields = mergedFields(defaultFields(columns, given), writtenFields(columns, given));
  const missing = columns.find((column) => column.required && fields[column.name] === undefined);
  if (missing) throw invalid(`Field '${missing.name}' is required`);
  const id = createItem(local, list.id, fields, identityOf(local, context.caller));
  const json = itemJson(local, site, list, { members: undefined, expandsFields: true, fields: undefined })(
    itemOf(local, list, String(id)),
  );
  return { status: 201, json: { '@odata.context': `${contextOf(site, list)}/$entity`, ...json } };
}

function patchItem(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { site, list, row } = changed(context, givenFields(context));
  const json = itemJson(context.local, site, list, { members: undefined, expandsFields: true, fields: undefined })(row);
  return { status: 200, json: { '@odata.context': `${contextOf(site, list)}/$entity`, ...json } };
}

function removeItem(context: RequestContext): Answer {
  const { list } = listOf(context, 'write');
  const row = itemOf(context.local, requireGenericList(list), context.params['listItem-id'] ?? '');
  requireMatch(eTagOf(row), context.headers['if-match']);
  deleteItem(context.local, list.id, row);
  return { status: 204 };
}

function getFields(context: RequestContext): Answer {
  onlyOptions(context, ['$select']);
  const { site, list } = listOf(context, 'read');
  const row = itemOf(context.local, requireGenericList(list), context.params['listItem-id'] ?? '');
  const names = context.query.get('$select');
  const { fields } = itemSelection(
    { ...context, query: new URLSearchParams(names === null ? '' : { $expand: `fields($select=${names})` }) },
    list,
  );
  return { status: 200, json: fieldsAnswer(context, site, list, row, fields) };
}

/** The answer is the bare field value set: no content type, address or creation date of the item. */
function patchFields(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { site, list, row } = changed(context, objectBody(context));
  return { status: 200, json: fieldsAnswer(context, site, list, row, undefined) };
}

function changed(context: RequestContext, given: Readonly<Record<string, unknown>>) {
  const { local, params, headers, caller } = context;
  const { site, list } = listOf(context, 'write');
  const row = itemOf(local, requireGenericList(list), params['listItem-id'] ?? '');
  requireMatch(eTagOf(row), headers['if-match']);
  const fields = mergedFields(JSON.parse(row.fields) as Fields, writtenFields(madeColumns(local, list.id), given));
  updateItem(local, list.id, row, fields, identityOf(local, caller));
  return { site, list, row: itemOf(local, list, String(row.id)) };
}

function givenFields(context: RequestContext): Readonly<Record<string, unknown>> {
  const body = objectBody(context);
  onlyMembers(body, ['fields'], 'microsoft.graph.listItem');
  if (!isObject(body['fields'])) throw invalid('A list item needs fields, a JSON object.');
  return body['fields'];
}

function fieldsAnswer(
  context: RequestContext,
  site: SiteRow,
  list: ListRow,
  row: ReturnType<typeof itemOf>,
  names: readonly string[] | undefined,
): object {
  return {
    '@odata.context': `${contextOf(site, list)}('${row.id}')/fields/$entity`,
    ...fieldsJson(context.local, list, names)(row),
  };
}

const contextOf = (site: SiteRow, list: ListRow): string =>
  `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`;
