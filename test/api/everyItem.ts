import type { Graph } from '../../src/graph/graph.ts';
import type { OpenRecords } from '../../src/records/openRecords.ts';
import { listNamesOf } from '../../src/records/schema.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';

/** Every item with its version, in the lists that people's work goes into; the rounds keep books of their own. */
export async function everyItem(records: OpenRecords, graph: Graph): Promise<string> {
  const bookkeeping = ['deliveries', 'conversations'];
  const [trust, school] = [records.trustSite(), await records.schoolSite('larkhill')];
  const lists = [
    ...listNamesOf('trust').map((list) => [trust, list] as const),
    ...listNamesOf('school').map((list) => [school, list] as const),
  ].filter(([, list]) => !bookkeeping.includes(list));
  const found = await Promise.all(
    lists.map(async ([site, list]) => {
      const items: string[] = [list];
      const path = `${itemsPath(await site.address(), list)}?$select=id,eTag&$top=999`;
      for await (const { values } of graph.pages(path)) items.push(...values.map((item) => JSON.stringify(item)));
      return items.join('\n');
    }),
  );
  return found.join('\n');
}
