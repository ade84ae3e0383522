/**
 * Changes of a list since a token. https://learn.microsoft.com/graph/api/listitem-delta
 * A token of another list or of a store that was reset is answered with 410 and a link to start again.
 */
import { GraphFailure } from '../../server/graphFailure.ts';
import type { Answer, RequestContext } from '../../server/route.ts';
import { type ListRow, listOf } from '../lists/listStore.ts';
import { linkTo, onlyOptions, pageSize, sealed, unsealed } from '../odata/options.ts';
import { itemJson } from './itemJson.ts';
import { itemSelection } from './itemOptions.ts';
import { type ItemRow, itemColumns } from './itemStore.ts';
import { requireGenericList } from './itemsOfLibrary.ts';

const usualPage = 200;
const largestPage = 999;

/** Where a round of delta stands: everything above `after` in a full listing, or every change above `since`. */
interface Position {
  /** A full listing goes by item id up to the change that was the last when it began. */
  readonly after: number | undefined;
  readonly since: number;
}

export function getDelta(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$expand', '$top', 'token']);
  const { site, list } = listOf(context, 'read');
  const top = pageSize(context, usualPage, largestPage);
  const token = context.query.get('token');
  const position = positionOf(requireGenericList(list), token);
  const rows = token === 'latest' ? [] : rowsAfter(context, list, position, top + 1);
  const page = rows.slice(0, top);
  const next = rows.length > top ? nextPosition(position, page) : undefined;
  const done: Position = {
    after: undefined,
    since: position.after === undefined ? Math.max(position.since, page.at(-1)?.sequence ?? 0) : position.since,
  };
  const link = linkTo(context, { token: tokenOf(list, next ?? done) });
  return {
    status: 200,
    json: {
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(listItem)',
      [next ? '@odata.nextLink' : '@odata.deltaLink']: link,
      value: page.map(itemJson(context.local, site, list, itemSelection(context, list))),
    },
  };
}

function rowsAfter({ local }: RequestContext, list: ListRow, { after, since }: Position, limit: number): ItemRow[] {
  if (after !== undefined) {
    const sql = `select ${itemColumns} from item where listId = ? and id > ? and isDeleted = 0 order by id limit ?`;
    return local.database.all<ItemRow>(sql, list.id, after, limit);
  }
  return local.database.all<ItemRow>(
    `select ${itemColumns} from item where listId = ? and sequence > ? order by sequence limit ?`,
    list.id,
    since,
    limit,
  );
}

const nextPosition = ({ after, since }: Position, page: readonly ItemRow[]): Position =>
  after === undefined ? { after, since: page.at(-1)?.sequence ?? since } : { after: page.at(-1)?.id ?? after, since };

function positionOf(list: ListRow, token: string | null): Position {
  if (token === null) return { after: 0, since: list.lastSequence };
  if (token === 'latest') return { after: undefined, since: list.lastSequence };
  const { list: listId, after, since } = unsealed(token) ?? {};
  if (listId !== list.id || typeof since !== 'number' || since > list.lastSequence) throw resync();
  return { after: typeof after === 'number' ? after : undefined, since };
}

const tokenOf = (list: ListRow, { after, since }: Position): string =>
  sealed({ list: list.id, since, ...(after === undefined ? {} : { after }) });

const resync = (): GraphFailure =>
  new GraphFailure(410, 'resyncRequired', 'Resync required. Replace any local items with the server version.');
