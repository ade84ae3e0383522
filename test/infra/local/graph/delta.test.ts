import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.close());

const delta = `${pupils}/items/delta`;
const create = async (Title: string) => (await graph.app('POST', `${pupils}/items`, { fields: { Title } })).body.id as string;

/** Follows nextLinks to the deltaLink. */
async function changesFrom(start: string) {
  const value: { id: string; deleted?: { state: string }; fields?: { Title?: string } }[] = [];
  for (let link = start; ; ) {
    const { body } = await graph.app('GET', link);
    value.push(...body.value);
    if (body['@odata.deltaLink']) return { value, link: body['@odata.deltaLink'] as string };
    link = body['@odata.nextLink'];
  }
}

describe('Changes of a list (https://learn.microsoft.com/graph/api/listitem-delta)', () => {
  it('without a token are everything; with the deltaLink only what changed since, deletions too', async () => {
    const kept = await create('Kept');
    const gone = await create('Gone');
    const all = await changesFrom(`${delta}?$expand=fields($select=Title)`);
    await graph.app('PATCH', `${pupils}/items/${kept}/fields`, { Title: 'Kept, changed' });
    await graph.app('DELETE', `${pupils}/items/${gone}`);
    const added = await create('Added');
    const since = await changesFrom(all.link);

    expect(all.value.map((item) => item.id)).toEqual(expect.arrayContaining([kept, gone]));
    expect(since.value.map(({ id, deleted, fields }) => [id, deleted?.state ?? fields?.Title])).toEqual([
      [kept, 'Kept, changed'],
      [gone, 'deleted'],
      [added, 'Added'],
    ]);
    expect((await changesFrom(since.link)).value).toEqual([]);
  });

  it('with token=latest are none, and the deltaLink starts from now', async () => {
    const latest = await changesFrom(`${delta}?token=latest`);
    const id = await create('After latest');

    expect(latest.value).toEqual([]);
    expect((await changesFrom(latest.link)).value.map((item) => item.id)).toEqual([id]);
  });

  it('come in pages of $top, and a change made meanwhile is in the next round', async () => {
    for (let i = 0; i < 5; i++) await create(`Page ${i}`);
    const first = await graph.app('GET', `${delta}?$top=2`);
    const late = await create('Made meanwhile');
    const rest = await changesFrom(first.body['@odata.nextLink']);

    expect(first.body.value).toHaveLength(2);
    expect((await changesFrom(rest.link)).value.map((item) => item.id)).toContain(late);
  });

  it('leave out what was deleted when everything is asked for', async () => {
    const id = await create('Deleted early');
    await graph.app('DELETE', `${pupils}/items/${id}`);

    expect((await changesFrom(delta)).value.map((item) => item.id)).not.toContain(id);
  });

  it('of a token that is unknown are 410 with a Location to start again from', async () => {
    const { status, body, headers } = await graph.app('GET', `${delta}?$top=5&token=unknown`);

    expect([status, body.error.code, body.error.innerError.code]).toEqual([
      410,
      'resyncRequired',
      'resyncChangesApplyDifferences',
    ]);
    expect((await graph.app('GET', headers.get('location') ?? '')).status).toBe(200);
  });

  it.each(['$filter=fields/Year eq 1', '$orderby=fields/Year', '$skip=1'])('refuse %s', async (query) => {
    expect((await graph.app('GET', `${delta}?${query}`)).status).toBeGreaterThanOrEqual(400);
  });
});
