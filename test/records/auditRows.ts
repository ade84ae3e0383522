import type { Graph } from '../../src/graph/graph.ts';
import { itemRows } from '../../src/records/itemRow.ts';

/** What the school's Audit list says, oldest first. */
export async function auditRows(graph: Graph): Promise<Readonly<Record<string, unknown>>[]> {
  const rows: Readonly<Record<string, unknown>>[] = [];
  const path = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Audit/items?$expand=fields';
  for await (const { values } of graph.pages(path)) rows.push(...itemRows(values).map(({ fields }) => fields ?? {}));
  return rows;
}
