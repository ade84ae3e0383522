import { randomUUID } from 'node:crypto';
import type { Local } from '../../local.ts';
import type { Access } from '../../permissions/siteAccess.ts';
import { GraphFailure, notFound } from '../../server/graphFailure.ts';
import type { RequestContext } from '../../server/route.ts';
import type { ColumnDefinition } from '../columns/columnDefinition.ts';
import { addColumns } from '../columns/columnStore.ts';
import { titleColumn } from '../columns/ownColumns.ts';
import { type SiteRow, siteOf, siteUrl } from '../sites/findSite.ts';

export interface ListRow {
  readonly id: string;
  readonly siteId: string;
  /** The last part of its address. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: 'genericList' | 'documentLibrary';
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
  readonly lastItemId: number;
  readonly lastSequence: number;
}

/** The list of `{list-id}`, by id or display name, in the site of `{site-id}`. */
export function listOf(context: RequestContext, needed: Access): { readonly site: SiteRow; readonly list: ListRow } {
  const site = siteOf(context, needed);
  const list = findList(context.local, site.id, context.params['list-id'] ?? '');
  if (!list) throw notFound('The specified list was not found');
  return { site, list };
}

export function findList({ database }: Local, siteId: string, idOrName: string): ListRow | undefined {
  return database.get<ListRow>(
    'select * from list where siteId = ? and (id = ? or displayName = ?)',
    siteId,
    idOrName.toLowerCase(),
    idOrName,
  );
}

/** A list that was renamed keeps its address, so a new one of its old name gets a number there. */
function freeAddress({ database }: Local, siteId: string, displayName: string): string {
  const taken = (name: string) => database.get('select 1 as found from list where siteId = ? and name = ?', siteId, name);
  let name = displayName;
  for (let number = 1; taken(name); number += 1) name = `${displayName}${number}`;
  return name;
}

export const listUrl = (site: SiteRow, list: ListRow): string =>
  `${siteUrl(site)}/${list.template === 'documentLibrary' ? '' : 'Lists/'}${encodeURIComponent(list.name)}`;

export interface NewList {
  readonly displayName: string;
  readonly description: string;
  readonly template: ListRow['template'];
  readonly columns: readonly ColumnDefinition[];
}

/** Throws 409 nameAlreadyExists. `by` is an identity as JSON text. */
export function addList(local: Local, siteId: string, wanted: NewList, by: string): ListRow {
  if (findList(local, siteId, wanted.displayName))
    throw new GraphFailure(409, 'nameAlreadyExists', 'The specified name already exists.');
  const id = randomUUID();
  const at = local.clock.now().toISOString();
  const { displayName, description, template } = wanted;
  const name = template === 'documentLibrary' ? 'Shared Documents' : freeAddress(local, siteId, displayName);
  return local.database.tx(() => {
    local.database.run(
      'insert into list (id, siteId, name, displayName, description, template, createdAt, createdBy, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[id, siteId, name, displayName, description, template, at, by, at, by],
    );
    addColumns(local, id, [titleColumn, ...wanted.columns]);
    const list = findList(local, siteId, id);
    if (!list) throw notFound();
    return list;
  });
}
