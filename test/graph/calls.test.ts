import { describe, expect, it } from 'vitest';
import { GraphError } from '../../src/graph/graphError.ts';
import { aGraph, ok, throttled } from './aGraph.ts';

const get = { method: 'GET', path: '/sites/s/lists' } as const;
const post = { method: 'POST', path: '/sites/s/lists/l/items', body: { fields: {} } } as const;
const patch = { method: 'PATCH', path: '/sites/s/lists/l/items/1/fields', body: { A: 1 } } as const;
const put = { method: 'PUT', path: '/drives/d/items/i', body: {} } as const;

describe('A request', () => {
  it('goes to Microsoft with the token, a decorated user agent and a request id', async () => {
    const { graph, sent } = aGraph([ok()]);

    await graph.call(get);

    expect(sent).toHaveLength(1);
    expect(sent[0]?.url).toBe('https://graph.microsoft.com/v1.0/sites/s/lists');
    const { headers } = sent[0] ?? { headers: new Headers() };
    expect(headers.get('authorization')).toBe('Bearer TOKEN');
    expect(headers.get('user-agent')).toBe('NONISV|Alongside|Alongside/0.3.0');
    expect(headers.get('client-request-id')).toBe('id-1');
  });

  it('goes to the local origin with the same path and still carries its token', async () => {
    const { graph, sent } = aGraph([ok()], { origin: 'http://127.0.0.1:4365' });

    await graph.call(get);

    expect(sent[0]?.url).toBe('http://127.0.0.1:4365/v1.0/sites/s/lists');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer TOKEN');
  });

  it('sends JSON as JSON, with If-Match when the change depends on an eTag', async () => {
    const { graph, sent } = aGraph([ok()]);

    await graph.call({ ...patch, ifMatch: '"a,1"' });

    expect(sent[0]).toMatchObject({ method: 'PATCH', body: { A: 1 } });
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
    expect(sent[0]?.headers.get('if-match')).toBe('"a,1"');
  });

  it.each(['https://evil.example/v1.0/sites', '//evil.example/', 'https://graph.microsoft.com.evil.example/v1.0/x'])(
    'never follows a link to elsewhere with a token: %s',
    async (path) => {
      const { graph, sent } = aGraph([ok()]);

      await expect(graph.call({ method: 'GET', path })).rejects.toMatchObject({ kind: 'malformed' });
      await expect(graph.batch([{ method: 'GET', path }])).rejects.toMatchObject({ kind: 'malformed' });
      expect(sent).toEqual([]);
    },
  );
});

describe('Retrying', () => {
  it.each([get, post, patch, put])('repeats a 429-throttled $method after the designated retry value', async (call) => {
    const { graph, sent, waits } = aGraph([throttled(3), throttled(2), ok()]);

    await graph.call(call);

    expect([sent.length, waits]).toEqual([3, [3000, 2000]]);
  });

  it('obeys the greater of Retry-After and RateLimit-Reset', async () => {
    const { graph, waits } = aGraph([throttled(1, { 'RateLimit-Reset': '7' }), ok()]);

    await graph.call(get);

    expect(waits).toEqual([7000]);
  });

  it('repeats a POST after a 503 that says when to come back: it was not carried out', async () => {
    const { graph, sent } = aGraph([{ status: 503, headers: { 'Retry-After': '1' } }, ok()]);

    await graph.call(post);

    expect(sent).toHaveLength(2);
  });

  it.each([
    ['a 504', { status: 504 }],
    ['a 503 without Retry-After', { status: 503 }],
    ['a broken connection', null],
  ])('does not repeat a POST after %s', async (_, answer) => {
    const { graph, sent } = aGraph([answer, ok()]);

    await expect(graph.call(post)).rejects.toMatchObject({ kind: 'unavailable', mayHaveHappened: true });
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['GET', get],
    ['PUT', put],
    ['PATCH with If-Match', { ...patch, ifMatch: '"a,1"' }],
    ['POST whose second execution is refused', { ...post, isRefusedTwice: true }],
  ])('repeats a %s after a 504 and after a broken connection, waiting longer each time', async (_, call) => {
    const { graph, sent, waits } = aGraph([{ status: 504 }, null, ok()]);

    await graph.call(call);

    expect([sent.length, waits]).toEqual([3, [250, 500]]);
  });

  it('does not repeat a PATCH without If-Match after a 504: somebody may have written since', async () => {
    const { graph, sent } = aGraph([{ status: 504 }, ok()]);

    await expect(graph.call(patch)).rejects.toMatchObject({ mayHaveHappened: true });
    expect(sent).toHaveLength(1);
  });

  it('says that a 412 came after a lost answer, because it may be of our own change', async () => {
    const { graph } = aGraph([{ status: 504 }, { status: 412 }]);

    await expect(graph.call({ ...patch, ifMatch: '"a,1"' })).rejects.toMatchObject({
      kind: 'conflict',
      status: 412,
      afterLostAnswer: true,
    });
  });

  it.each([400, 401, 403, 404, 409, 410, 412, 422, 423, 500, 501])(
    'does not repeat a %i: another try would not change it',
    async (status) => {
      const { graph, sent } = aGraph([{ status }, ok()]);

      await expect(graph.call(get)).rejects.toBeInstanceOf(GraphError);
      expect(sent).toHaveLength(1);
    },
  );

  it('gives up after four tries', async () => {
    const { graph, sent } = aGraph([{ status: 504 }]);

    await expect(graph.call(get)).rejects.toMatchObject({ kind: 'unavailable' });
    expect(sent).toHaveLength(4);
  });

  it('hands a wait beyond its patience to the caller', async () => {
    const { graph, waits } = aGraph([throttled(31)]);

    await expect(graph.call(get)).rejects.toMatchObject({ kind: 'throttled', retryAfterInSeconds: 31 });
    expect(waits).toEqual([]);
  });

  it('spreads its waits by chance', async () => {
    const { graph, waits } = aGraph([{ status: 504 }, ok()], { random: () => 0.999 });

    await graph.call(get);

    expect(waits).toEqual([500]);
  });

  it('gives up on an answer that does not come, asks again, and stops within its patience', async () => {
    let asked = 0;
    const silent: typeof fetch = (_, init) =>
      new Promise((_, refuse) => {
        asked++;
        init?.signal?.addEventListener('abort', () => refuse(init.signal?.reason));
      });
    const { graph } = aGraph([], { fetch: silent, policy: { timeoutInMs: 30, patienceInMs: 70, firstWaitInMs: 1 } });

    await expect(graph.call(get)).rejects.toMatchObject({ kind: 'unavailable', status: 0 });
    expect(asked).toBe(3);
  });
});

describe('An error', () => {
  it('names the operation, status, code and request id, and holds no value', async () => {
    const body = { error: { code: 'accessDenied', message: 'Amara Obi may not' } };
    const { graph } = aGraph([{ status: 403, headers: { 'request-id': 'r-1' }, body }]);
    const path = "/drives/b!1/root:/Agreements/Amara Obi.docx:/content?$filter=fields/Key eq 'amara'";

    const error = await graph.call({ method: 'GET', path }).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ kind: 'forbidden', status: 403, requestId: 'r-1', code: 'accessDenied' });
    expect(String(error)).toBe(
      'GraphError: GET /drives/{id}/root:/{path}:/content was answered 403 accessDenied (forbidden), request r-1',
    );
    expect(JSON.stringify([error, String(error)])).not.toMatch(/Amara|amara/);
  });
});
