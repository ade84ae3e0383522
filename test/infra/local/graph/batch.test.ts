import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, site, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterEach(() => graph.control('DELETE', '/local/faults'));
afterAll(() => graph.close());

const json = { 'Content-Type': 'application/json' };
const read = (id: string, more = {}) => ({ id, method: 'GET', url: `${pupils}/items/1`, ...more });
const send = (requests: unknown) => graph.app('POST', '/$batch', { requests });
const statuses = (answer: { body: { responses: { id: string; status: number }[] } }) =>
  Object.fromEntries(answer.body.responses.map(({ id, status }) => [id, status]));

describe('A batch (https://learn.microsoft.com/graph/json-batching)', () => {
  it('is 200 though parts fail, each with its own status, headers and body', async () => {
    const answer = await send([read('1'), read('2', { url: `${pupils}/items/999` }), read('3', { url: '/me' })]);

    expect(answer.status).toBe(200);
    expect(statuses(answer)).toEqual({ 1: 200, 2: 404, 3: 400 });
    expect(answer.body.responses[0].headers['Content-Type']).toBe('application/json');
    expect(answer.body.responses[1].body.error.innerError['request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('takes headers for each part, such as If-Match', async () => {
    const patch = (id: string, eTag: string) => ({
      id,
      method: 'PATCH',
      url: `${pupils}/items/1/fields`,
      headers: { ...json, 'If-Match': eTag },
      body: { Year: 10 },
    });
    const { body } = await graph.app('GET', `${pupils}/items/1`);

    expect(statuses(await send([patch('new', body.eTag)]))).toEqual({ new: 200 });
    expect(statuses(await send([patch('old', body.eTag)]))).toEqual({ old: 412 });
  });

  it('does not try a part whose dependency failed: 424', async () => {
    const answer = await send([
      read('1', { url: `${pupils}/items/999` }),
      read('2', { dependsOn: ['1'] }),
      read('3', { dependsOn: ['2'] }),
    ]);

    expect(statuses(answer)).toEqual({ 1: 404, 2: 424, 3: 424 });
  });

  it('does dependent parts in order', async () => {
    const item = (id: string, Title: string, more = {}) => ({
      id,
      method: 'POST',
      url: `${pupils}/items`,
      headers: json,
      body: { fields: { Title } },
      ...more,
    });
    const { body } = await send([item('a', 'First'), item('b', 'Second', { dependsOn: ['a'] })]);

    expect(Number(body.responses[0].body.id)).toBeLessThan(Number(body.responses[1].body.id));
  });

  it.each([
    ['21 parts', Array.from({ length: 21 }, (_, i) => read(`${i}`))],
    ['no parts', []],
    ['the same id twice, whatever its case', [read('a'), read('A')]],
    ['a body without Content-Type', [{ id: '1', method: 'POST', url: `${pupils}/items`, body: { fields: {} } }]],
    ['a whole address', [read('1', { url: 'https://graph.microsoft.com/v1.0/me' })]],
    ['a dependency that is not there', [read('1', { dependsOn: ['9'] })]],
    ['a mixture of chains', [read('1'), read('2', { dependsOn: ['1'] }), read('3'), read('4', { dependsOn: ['3'] })]],
    ['a batch within', [{ id: '1', method: 'POST', url: '/$batch', headers: json, body: { requests: [] } }]],
  ])('is refused with 400 for %s', async (_, requests) => {
    expect((await send(requests)).status).toBe(400);
  });

  it('has single parts throttled, with their own Retry-After', async () => {
    await graph.control('POST', '/local/faults', {
      operation: 'GET /sites/*/items/{listItem-id}',
      status: 429,
      times: 1,
      retryAfter: 7,
    });
    const answer = await send([read('1'), read('2')]);

    expect(answer.status).toBe(200);
    expect(Object.values(statuses(answer)).sort()).toEqual([200, 429]);
    const throttled = answer.body.responses.find((response: { status: number }) => response.status === 429);
    expect([throttled.headers['Retry-After'], throttled.body.error.code]).toEqual(['7', 'activityLimitReached']);
  });

  it('is one request; its parts are counted and costed as operations of their own', async () => {
    await graph.control('DELETE', '/local/requests');
    await send([
      read('1'),
      read('2', { url: `${site}/lists/Pupils/items/delta?token=latest` }),
      read('3', { url: `${pupils}/items` }),
    ]);
    const { body } = await graph.control('GET', '/local/requests');

    expect(body.total).toEqual({ requests: 1, units: 4 });
    expect(body.operations).toEqual(
      expect.arrayContaining([
        { operation: 'POST /$batch', requests: 1, units: 0 },
        { operation: 'GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}', requests: 1, units: 1 },
        { operation: 'GET /sites/{site-id}/lists/{list-id}/items/delta()', requests: 1, units: 1 },
        { operation: 'GET /sites/{site-id}/lists/{list-id}/items', requests: 1, units: 2 },
      ]),
    );
  });
});
