import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, sitePath, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  const rows = Array.from({ length: 5001 }, (_, i) => ({
    Title: `Row ${i}`,
    Key: `row-${i}`,
    Year: i % 2 === 0 ? 20 : 21,
    Status: 'Open',
  }));
  graph = await startGraph({ rows: [{ sitePath, listName: 'Pupils', rows }] });
});
afterAll(() => graph.close());

const ask = (query: string, headers = {}) => graph.app('GET', `${pupils}/items?$top=999&${query}`, undefined, headers);
const prefer = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };

describe('More than 5,000 items (https://learn.microsoft.com/sharepoint/troubleshoot/lists-and-libraries/items-exceeds-list-view-threshold)', () => {
  it.each([
    ['an indexed filter that matches more than 5,000', "$filter=fields/Status eq 'Open'", {}],
    ['a first condition that matches more than 5,000', "$filter=fields/Status eq 'Open' and fields/Year eq 20", {}],
    ['a column that is not indexed, asked for all the same', "$filter=fields/Title eq 'Row 1'", prefer],
  ])('refuse %s', async (_, query, headers) => {
    const { status, body } = await ask(query, headers);

    expect([status, body.error.code, body.error.innerError.code]).toEqual([422, 'notSupported', 'tooManyResources']);
  });

  it('answer an indexed filter that narrows enough', async () => {
    expect((await ask("$filter=fields/Year eq 20 and fields/Status eq 'Open'")).body.value).toHaveLength(999);
  });

  it('are read whole, page by page, without a filter', async () => {
    let count = 0;
    for (let link = `${pupils}/items?$top=5000&$expand=fields($select=Key)`; link !== ''; ) {
      const { body } = await graph.app('GET', link);
      count += body.value.length;
      link = body['@odata.nextLink'] ?? '';
    }

    expect(count).toBe(5002);
  });
});
