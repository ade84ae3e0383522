/** https://learn.microsoft.com/graph/api/list-create, https://learn.microsoft.com/graph/api/list-list, https://learn.microsoft.com/graph/api/list-get */
import { GraphFailure, invalid, notBuilt } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { allColumns } from '../columns/columnStore.ts';
import { newColumn } from '../columns/readColumn.ts';
import { identityOf, identitySet } from '../identity.ts';
import { isObject, objectBody, onlyMembers, onlyOptions, selected } from '../odata/options.ts';
import { type SiteRow, siteOf } from '../sites/findSite.ts';
import { addList, findList, type ListRow, listOf, listUrl } from './listStore.ts';

const template = '/v1.0/sites/{site-id}/lists';

export function listRoutes(): Route[] {
  return [
    { method: 'GET', template, units: 2, handler: getLists },
    { method: 'POST', template, units: 2, handler: postList },
    { method: 'GET', template: `${template}/{list-id}`, units: 1, handler: getList },
    { method: 'PATCH', template: `${template}/{list-id}`, units: 2, handler: patchList },
  ];
}

function getLists(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$expand']);
  const site = siteOf(context, 'read');
  const lists = context.local.database.all<ListRow>('select * from list where siteId = ? order by displayName', site.id);
  return { status: 200, json: { '@odata.context': contextOf(site), value: lists.map((list) => shown(context, site, list)) } };
}

function getList(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$expand']);
  const { site, list } = listOf(context, 'read');
  return { status: 200, json: { '@odata.context': `${contextOf(site)}/$entity`, ...shown(context, site, list) } };
}

/** Making lists needs more than writing items: https://learn.microsoft.com/graph/api/list-create (Sites.Manage.All). */
function postList(context: RequestContext): Answer {
  onlyOptions(context, []);
  const site = siteOf(context, 'manage');
  const body = objectBody(context);
  onlyMembers(body, ['displayName', 'description', 'columns', 'list'], 'microsoft.graph.list');
  const { displayName, description = '', columns = [], list: info } = body;
  if (typeof displayName !== 'string' || displayName.trim() === '') throw invalid('A list needs a displayName.');
  if (typeof description !== 'string' || !Array.isArray(columns))
    throw invalid('description is a string and columns is an array.');
  if (info !== undefined && (!isObject(info) || info['template'] !== 'genericList'))
    throw notBuilt('a list template other than genericList');
  const wanted = { displayName, description, template: 'genericList' as const, columns: columns.map(newColumn) };
  const list = addList(context.local, site.id, wanted, identityOf(context.local, context.caller));
  return { status: 201, json: { '@odata.context': `${contextOf(site)}/$entity`, ...listJson(site, list) } };
}

function patchList(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { site, list } = listOf(context, 'manage');
  const body = objectBody(context);
  onlyMembers(body, ['displayName', 'description'], 'microsoft.graph.list');
  const { displayName = list.displayName, description = list.description } = body;
  if (typeof displayName !== 'string' || typeof description !== 'string')
    throw invalid('displayName and description are strings.');
  const { database, clock } = context.local;
  const other = findList(context.local, site.id, displayName);
  if (other && other.id !== list.id) throw new GraphFailure(409, 'nameAlreadyExists', 'The specified name already exists.');
  const by = identityOf(context.local, context.caller);
  database.run(
    'update list set displayName = ?, description = ?, modifiedAt = ?, modifiedBy = ? where id = ?',
    ...[displayName, description, clock.now().toISOString(), by, list.id],
  );
  return {
    status: 200,
    json: { '@odata.context': `${contextOf(site)}/$entity`, ...listJson(site, { ...list, displayName, description }) },
  };
}

function shown(context: RequestContext, site: SiteRow, list: ListRow): object {
  const expand = context.query.get('$expand');
  if (expand !== null && expand !== 'columns') throw notBuilt(`$expand=${expand} on lists`);
  const columns = expand === null ? {} : { columns: allColumns(context.local, list.id) };
  return { ...selected(context, listJson(site, list)), ...columns };
}

const contextOf = (site: SiteRow): string =>
  `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists`;

const listJson = (site: SiteRow, list: ListRow) => ({
  '@odata.etag': `"${list.id},1"`,
  createdDateTime: list.createdAt,
  description: list.description,
  eTag: `"${list.id},1"`,
  id: list.id,
  lastModifiedDateTime: list.modifiedAt,
  name: list.name,
  webUrl: listUrl(site, list),
  displayName: list.displayName,
  createdBy: identitySet(list.createdBy),
  lastModifiedBy: identitySet(list.modifiedBy),
  parentReference: { siteId: site.id },
  list: { contentTypesEnabled: false, hidden: false, template: list.template },
});
