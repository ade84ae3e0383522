import { madeColumns } from '../graph/columns/columnStore.ts';
import { mergedFields, writtenFields } from '../graph/columns/fieldValues.ts';
import { identityOf } from '../graph/identity.ts';
import { createItem } from '../graph/items/itemStore.ts';
import { findList } from '../graph/lists/listStore.ts';
import type { Local } from '../local.ts';
import type { SampleTrust } from './trustShape.ts';

/** Rows go straight into the store, with the same checks as a POST: what SharePoint would refuse fails here. */
export function loadRows(local: Local, { rows, sites }: SampleTrust): void {
  const by = identityOf(local, undefined);
  for (const { sitePath, listName, rows: wanted } of rows) {
    const site = local.database.get<{ id: string }>('select id from site where path = ?', sitePath);
    const list = site && findList(local, site.id, listName);
    if (!list)
      throw new Error(
        `The sample trust has rows for the list '${listName}' of ${sitePath}, which was not made. Sites: ${sites.map(({ path }) => path).join(', ')}`,
      );
    const columns = madeColumns(local, list.id);
    for (const row of wanted) createItem(local, list.id, mergedFields({}, writtenFields(columns, annotated(row))), by);
  }
}

const annotated = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const types = Object.entries(row).flatMap(([name, value]) =>
    Array.isArray(value) ? [[`${name}@odata.type`, 'Collection(Edm.String)'] as const] : [],
  );
  return { ...row, ...Object.fromEntries(types) };
};
