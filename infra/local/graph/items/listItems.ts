/** https://learn.microsoft.com/graph/api/listitem-list */
import { GraphFailure, invalid } from '../../server/graphFailure.ts';
import type { Answer, RequestContext } from '../../server/route.ts';
import type { Value } from '../../store/database.ts';
import { allColumns } from '../columns/columnStore.ts';
import { type ListRow, listOf } from '../lists/listStore.ts';
import { type Condition, conditionsOf, orderOf } from '../odata/filter.ts';
import { linkTo, onlyOptions, pageSize, sealed, unsealed } from '../odata/options.ts';
import { itemJson } from './itemJson.ts';
import { itemSelection } from './itemOptions.ts';
import { type ItemRow, itemColumns } from './itemStore.ts';
import { requireGenericList } from './itemsOfLibrary.ts';

const usualPage = 200;
/** How much one page really holds above this is not documented, so larger `$top` values are answered in pages. */
const largestPage = 999;
/** SharePoint's list view threshold. https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold */
const threshold = 5000;

export function getItems(context: RequestContext): Answer {
  const { local, query } = context;
  for (const name of ['$skip', '$count', '$search'])
    if (query.has(name)) throw invalid(`Query option '${name}' is not supported on list items.`);
  onlyOptions(context, ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken']);
  const { site, list } = listOf(context, 'read');
  requireGenericList(list);
  const conditions = query.has('$filter') ? conditionsOf(query.get('$filter') ?? '') : [];
  const order = query.has('$orderby') ? orderOf(query.get('$orderby') ?? '') : { column: 'id', sql: 'id' };
  requireIndexes(context, list, [...conditions.map(({ column }) => column), order.column], conditions[0]);
  const top = pageSize(context, usualPage, largestPage);
  const skipped = skippedRows(query.get('$skiptoken'));
  const where = ['listId = ?', 'isDeleted = 0', ...conditions.map(({ sql }) => sql)];
  const values: Value[] = [list.id, ...conditions.flatMap((each) => each.values)];
  const byId = !query.has('$orderby');
  if (byId) where.push('id > ?');
  const sql = `select ${itemColumns} from item where ${where.join(' and ')} order by ${order.sql} limit ?${byId ? '' : ' offset ?'}`;
  const rows = local.database.all<ItemRow>(sql, ...values, ...(byId ? [skipped, top + 1] : [top + 1, skipped]));
  const page = rows.slice(0, top);
  const next = rows.length > top ? { Paged: true, after: byId ? (page.at(-1)?.id ?? 0) : skipped + top } : undefined;
  return {
    status: 200,
    json: {
      '@odata.context': `https://graph.microsoft.com/v1.0/$metadata#sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/items`,
      ...(next ? { '@odata.nextLink': linkTo(context, { $skiptoken: sealed(next) }) } : {}),
      value: page.map(itemJson(local, site, list, itemSelection(context, list))),
    },
  };
}

function skippedRows(token: string | null): number {
  if (token === null) return 0;
  const after = unsealed(token)?.['after'];
  if (typeof after !== 'number') throw invalid('Invalid $skiptoken.');
  return after;
}

/**
 * Columns of a filter or an order must be indexed, unless the caller accepts random failures; and above the threshold the first
 * condition has to narrow the list enough.
 */
function requireIndexes(
  { local, headers }: RequestContext,
  list: ListRow,
  names: readonly string[],
  first: Condition | undefined,
): void {
  const columns = allColumns(local, list.id);
  const isPreferred = /HonorNonIndexedQueriesWarningMayFailRandomly/i.test(headers['prefer'] ?? '');
  let hasUnindexed = false;
  for (const name of names) {
    if (/^id$/i.test(name)) continue;
    const column = columns.find((each) => each.name === name);
    if (!column) throw invalid(`Field name '${name}' is not recognized`);
    if (column.indexed) continue;
    if (!isPreferred) throw invalid(notIndexed(name));
    hasUnindexed = true;
  }
  const count = (sql: string, values: readonly Value[]) =>
    local.database.get<{ count: number }>(
      `select count(*) as count from item where listId = ? and isDeleted = 0${sql}`,
      list.id,
      ...values,
    )?.count ?? 0;
  if ((!first && !hasUnindexed) || count('', []) <= threshold) return;
  if (hasUnindexed || (first && count(` and ${first.sql}`, first.values) > threshold)) {
    throw new GraphFailure(422, 'notSupported', 'The request is unprocessable because it uses too many resources', {
      innerCode: 'tooManyResources',
    });
  }
}

const notIndexed = (name: string): string =>
  `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this.`;
