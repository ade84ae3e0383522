import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, site, startGraph } from './localGraph.ts';

let graph: LocalGraph;
const many = `${site}/lists/Many`;
const part = (body: object, i: number) => ({
  id: `${i}`,
  method: 'POST',
  url: `${many}/items`,
  headers: { 'Content-Type': 'application/json' },
  body,
});

beforeAll(async () => {
  graph = await startGraph();
  const columns = [
    { name: 'Name', text: {}, indexed: true },
    { name: 'Year', number: {}, indexed: true },
    { name: 'Open', boolean: {}, indexed: true },
    { name: 'Other', text: {} },
  ];
  await graph.app('POST', `${site}/lists`, { displayName: 'Many', columns, list: { template: 'genericList' } });
  for (let batch = 0; batch < 12; batch++) {
    const rows = Array.from({ length: 20 }, (_, i) => ({
      Title: `Row ${batch * 20 + i}`,
      Name: `n${batch * 20 + i}`,
      Year: batch,
      Open: i % 2 === 0,
      Other: 'x',
    }));
    await graph.app('POST', '/$batch', { requests: rows.map((fields, i) => part({ fields }, i)) });
  }
  await graph.app('POST', `${many}/items`, { fields: { Title: "O'Brien & #1", Name: "O'Brien & #1 100%" } });
});
afterAll(() => graph.close());

const names = (answer: { body: { value: { fields: { Name: string } }[] } }) => answer.body.value.map((item) => item.fields.Name);
const ask = (query: string, headers = {}) =>
  graph.app('GET', `${many}/items?$expand=fields($select=Name)&${query}`, undefined, headers);

describe('Paging (https://learn.microsoft.com/graph/paging)', () => {
  it('gives 200 items and a nextLink with an opaque $skiptoken, made from the host that was asked', async () => {
    const first = await graph.app('GET', `${many}/items?$expand=fields($select=Name)`);
    const second = await graph.app('GET', first.body['@odata.nextLink']);

    expect(first.body.value).toHaveLength(200);
    expect(first.body['@odata.nextLink']).toMatch(new RegExp(`^${graph.origin}/v1\\.0/.*[?&]\\$skiptoken=`));
    expect(second.body.value).toHaveLength(41);
    expect(second.body['@odata.nextLink']).toBeUndefined();
    expect(new Set([...names(first), ...names(second)]).size).toBe(241);
  });

  it('takes $top, in any order', async () => {
    const first = await ask('$top=3&$orderby=fields/Year desc');
    const second = await graph.app('GET', first.body['@odata.nextLink']);

    expect(names(first)).toEqual(['n239', 'n238', 'n237']);
    expect(names(second)).toEqual(['n236', 'n235', 'n234']);
  });

  it.each(['$skip=1', '$count=true', '$search=x', '$top=0', '$top=5001', '$skiptoken=abc'])('refuses %s', async (query) => {
    expect((await ask(query)).status).toBe(400);
  });
});

describe('$filter on list items (https://learn.microsoft.com/graph/api/listitem-list)', () => {
  it.each([
    ["fields/Name eq 'N7'", ['n7']],
    ["fields/Name eq 'O''Brien & #1 100%'", ["O'Brien & #1 100%"]],
    ["startswith(fields/Name,'n23')", ['n23', 'n230', 'n231', 'n232', 'n233', 'n234', 'n235', 'n236', 'n237', 'n238', 'n239']],
    ["fields/Year ge 11 and fields/Name lt 'n222'", ['n220', 'n221']],
    ["fields/Year eq 11 and fields/Open eq true and fields/Name gt 'n237'", ['n238']],
  ])('%s', async (filter, expected) => {
    expect(names(await ask(`$filter=${encodeURIComponent(filter)}`))).toEqual(expected);
  });

  it.each(["$filter=fields/Other eq 'x'", '$orderby=fields/Other'])('refuses a column that is not indexed: %s', async (query) => {
    const { status, body } = await ask(query);

    expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
    expect(body.error.message).toContain("Field 'Other' cannot be referenced in filter or orderby as it is not indexed");
  });

  it('allows a column that is not indexed to a caller who accepts random failures, below 5,000 items', async () => {
    const { status, body } = await ask("$filter=fields/Other eq 'x'&$top=2", {
      prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly',
    });

    expect([status, body.value.length]).toEqual([200, 2]);
  });

  it.each([
    "fields/Nmae eq 'x'",
    "fields/Name eq 'x' or fields/Name eq 'y'",
    "contains(fields/Name,'x')",
    "fields/Name eq 'it's'",
    'Name eq 1',
  ])('refuses %s', async (filter) => {
    expect((await ask(`$filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });
});
