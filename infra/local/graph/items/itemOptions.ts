/** `$select` and `$expand` of list items. https://learn.microsoft.com/graph/api/listitem-list */
import type { Local } from '../../local.ts';
import { invalid, notBuilt } from '../../server/graphFailure.ts';
import type { RequestContext } from '../../server/route.ts';
import type { ListRow } from '../lists/listStore.ts';
import { isFieldName } from './itemJson.ts';

export interface ItemSelection {
  /** Members of the item; all when undefined. */
  readonly members: readonly string[] | undefined;
  /** Without `$expand=fields` no field values are answered. */
  readonly expandsFields: boolean;
  /** Columns by internal name; all that are not hidden when undefined. */
  readonly fields: readonly string[] | undefined;
}

const itemMembers = [
  ...[
    'createdDateTime',
    'eTag',
    'id',
    'lastModifiedDateTime',
    'webUrl',
    'createdBy',
    'lastModifiedBy',
    'parentReference',
    'contentType',
  ],
];

export function itemSelection({ local, query }: RequestContext, list: ListRow): ItemSelection {
  const expand = query.get('$expand');
  return {
    members: membersOf(query.get('$select')),
    ...(expand === null ? { expandsFields: false, fields: undefined } : expanded(local, list, expand)),
  };
}

function membersOf(select: string | null): readonly string[] | undefined {
  if (select === null) return undefined;
  const names = select.split(',').map((name) => name.trim());
  const unknown = names.find((name) => ![...itemMembers, 'fields'].includes(name));
  if (unknown !== undefined) throw invalid(`Could not find a property named '${unknown}' on type 'microsoft.graph.listItem'.`);
  return names.filter((name) => name !== 'fields');
}

function expanded(local: Local, list: ListRow, expand: string): Pick<ItemSelection, 'expandsFields' | 'fields'> {
  const [, select] = /^fields(?:\(\$?select=([^()]*)\))?$/.exec(expand.trim()) ?? [null];
  if (select === null) throw notBuilt(`$expand=${expand} on list items`);
  const fields = select?.split(',').map((name) => name.trim());
  const unknown = fields?.find((name) => !isFieldName(local, list, name));
  if (unknown !== undefined) throw invalid(`Field '${unknown}' is not recognized`);
  return { expandsFields: true, fields };
}
