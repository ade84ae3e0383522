import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, site, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterEach(() => graph.control('DELETE', '/local/faults'));
afterAll(() => graph.close());

const fault = (body: object) => graph.control('POST', '/local/faults', body);
const createOperation = 'POST /sites/{site-id}/lists/{list-id}/items';
const create = (Key: string) => graph.app('POST', `${pupils}/items`, { fields: { Title: 'X', Key } });
const found = async (Key: string) => (await graph.app('GET', `${pupils}/items?$filter=fields/Key eq '${Key}'`)).body.value.length;

describe('An error (https://learn.microsoft.com/graph/errors)', () => {
  it("has code, message, date and request ids, and repeats the caller's id", async () => {
    const { body, headers } = await graph.app('GET', `${pupils}/items/999`, undefined, { 'client-request-id': 'mine' });

    expect(body.error).toEqual({
      code: 'itemNotFound',
      message: expect.any(String),
      innerError: {
        date: expect.stringMatching(/^2026-11-23T08:3/),
        'request-id': headers.get('request-id'),
        'client-request-id': 'mine',
      },
    });
  });

  it.each(['/planner/tasks', `${site}/lists/Pupils/items/1/analytics`, `${pupils}/items?$apply=x`])(
    'is 501 naming a call that is not known: %s',
    async (path) => {
      const { status, body } = await graph.app('GET', path);

      expect([status, body.error.code]).toEqual([501, 'notSupported']);
      expect(body.error.message).toContain('GET /v1.0/');
    },
  );
});

describe('A fault', () => {
  it('throttles as often as it says, with Retry-After (https://learn.microsoft.com/graph/throttling)', async () => {
    await fault({ operation: 'GET /sites/{site-id}', status: 429, times: 2, retryAfter: 3 });
    const answers = [await graph.app('GET', site), await graph.app('GET', site), await graph.app('GET', site)];

    expect(answers.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [429, '3'],
      [429, '3'],
      [200, null],
    ]);
  });

  it('counts throttled calls, as SharePoint does', async () => {
    await graph.control('DELETE', '/local/requests');
    await fault({ operation: '*', status: 429, times: 1 });
    await graph.app('GET', site);
    await graph.app('GET', site);

    expect((await graph.control('GET', '/local/requests')).body.total).toEqual({ requests: 2, units: 2 });
  });

  it('can lose the answer after the work was done: 504, and the item is there', async () => {
    await fault({ operation: createOperation, status: 504, times: 1, dropAfterCommit: true });

    expect((await create('lost-504')).status).toBe(504);
    expect(await found('lost-504')).toBe(1);
  });

  it('without a status breaks the connection, and the item is there', async () => {
    await fault({ operation: createOperation, times: 1, dropAfterCommit: true });

    await expect(create('lost-socket')).rejects.toThrow('fetch failed');
    expect(await found('lost-socket')).toBe(1);
  });

  it('with a status and without dropAfterCommit does nothing', async () => {
    await fault({ operation: createOperation, status: 503, times: 1 });

    expect((await create('refused')).status).toBe(503);
    expect(await found('refused')).toBe(0);
  });

  it('of delay alone goes on until cleared, beside others, and hits a batch once', async () => {
    await fault({ operation: '*', delayMs: 250 });
    await fault({ operation: 'GET *', status: 503, times: 1 });
    const started = Date.now();
    const refused = await graph.app('GET', site);
    const batch = await graph.app('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: site }] });
    const took = Date.now() - started;

    expect([refused.status, batch.body.responses[0].status]).toEqual([503, 200]);
    expect(took).toBeGreaterThanOrEqual(500);
    expect(took).toBeLessThan(750);
  });

  it('of 410 on delta says where to start again (https://learn.microsoft.com/graph/api/listitem-delta)', async () => {
    await fault({ operation: '*/delta()', status: 410, times: 1 });
    const { status, headers } = await graph.app('GET', `${pupils}/items/delta?$top=5&token=latest`);

    expect([status, headers.get('location')]).toEqual([410, expect.stringMatching(/\/items\/delta\?%24top=5$/)]);
  });

  it('of 423 is a document that somebody has open', async () => {
    await fault({ operation: 'PUT *content', status: 423, times: 1 });
    const { status, body } = await graph.app('PUT', `${site}/drive/root:/a.txt:/content`, Buffer.from('a'), {
      'content-type': 'text/plain',
    });

    expect([status, body.error.code]).toEqual([423, 'resourceLocked']);
  });
});
