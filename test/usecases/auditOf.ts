import { z } from 'zod';
import { itemsPath } from '../../src/records/siteAddress.ts';
import type { Replica } from './world.ts';

const auditItem = z.object({ fields: z.object({ Subject: z.string().optional(), Title: z.string() }) });

/** What Audit says of a subject at Larkhill, in the order of the list. */
export async function auditOf({ records, graph }: Pick<Replica, 'records' | 'graph'>, subject: string): Promise<unknown[]> {
  const path = `${itemsPath(await (await records.schoolSite('larkhill')).address(), 'audit')}?$expand=fields&$top=500`;
  const found: unknown[] = [];
  for await (const { values } of graph.pages(path))
    for (const item of values) {
      const { fields } = auditItem.parse(item);
      if (fields.Subject === subject) found.push(fields.Title);
    }
  return found;
}
