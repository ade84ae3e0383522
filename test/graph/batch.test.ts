import { describe, expect, it } from 'vitest';
import type { BatchPart } from '../../src/graph/batch.ts';
import { isRecord } from '../../src/graph/links.ts';
import { type Answer, aGraph, ok, type Sent, throttled } from './aGraph.ts';

const reads = (count: number): BatchPart[] => Array.from({ length: count }, (_, n) => ({ method: 'GET', path: `/sites/s${n}` }));
const create = (n: number): BatchPart => ({ method: 'POST', path: `/sites/s/lists/l${n}/items`, body: { fields: {} } });

const requestsOf = ({ body }: Sent): Record<string, unknown>[] =>
  isRecord(body) && Array.isArray(body['requests']) ? body['requests'] : [];
const ids = (sent: readonly Sent[]) => sent.map((one) => requestsOf(one).map(({ id }) => id));

/** Answers each part by its id, `200` unless told, last part first: Graph gives no order. */
const answering =
  (answers: Readonly<Record<string, object>> = {}) =>
  (sent: Sent): Answer =>
    ok({
      responses: requestsOf(sent)
        .map(({ id, url }) => ({ id, status: 200, body: { url }, ...answers[String(id)] }))
        .reverse(),
    });
const tooMany = { status: 429, headers: { 'Retry-After': '2' }, body: { error: { code: 'activityLimitReached' } } };

describe('A batch (learn.microsoft.com/graph/json-batching)', () => {
  it('sends 20 parts a request and answers in the order asked', async () => {
    const { graph, sent } = aGraph([answering()]);

    const answers = await graph.batch(reads(45));

    expect(sent.map((one) => requestsOf(one).length)).toEqual([20, 20, 5]);
    expect(answers.map((answer) => answer.ok && answer.body)).toEqual(reads(45).map(({ path }) => ({ url: path })));
  });

  it('of nothing asks nothing', async () => {
    const { graph, sent } = aGraph([]);

    expect([await graph.batch([]), sent]).toEqual([[], []]);
  });

  it('gives parts with a body their content type, and If-Match where asked', async () => {
    const { graph, sent } = aGraph([answering()]);

    await graph.batch([create(0), { method: 'PATCH', path: '/a', body: {}, ifMatch: '"x,1"' }, { method: 'GET', path: '/b' }]);

    const headers = sent.flatMap(requestsOf).map((part) => part['headers']);
    expect(headers).toEqual([
      { 'Content-Type': 'application/json' },
      { 'Content-Type': 'application/json', 'If-Match': '"x,1"' },
      undefined,
    ]);
  });

  it('retries only the throttled part of a batch', async () => {
    const { graph, sent, waits } = aGraph([answering({ 1: tooMany }), answering()]);

    const answers = await graph.batch([create(0), create(1), create(2)]);

    expect([ids(sent), waits]).toEqual([[['0', '1', '2'], ['1']], [2000]]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it('retries a part with those that wait for it', async () => {
    const { graph, sent } = aGraph([answering({ 0: tooMany, 1: { status: 424 } }), answering()]);

    const answers = await graph.batch([create(0), { ...create(1), after: 0 }, create(2)]);

    expect(ids(sent)).toEqual([
      ['0', '1', '2'],
      ['0', '1'],
    ]);
    expect(sent.flatMap(requestsOf).map(({ dependsOn }) => dependsOn)).toEqual([undefined, ['0'], undefined, undefined, ['0']]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it('retries a waiting part alone once the part before it is done', async () => {
    const { graph, sent } = aGraph([answering({ 1: tooMany }), answering()]);

    await graph.batch([create(0), { ...create(1), after: 0 }]);

    expect(ids(sent)).toEqual([['0', '1'], ['1']]);
    expect(sent.flatMap(requestsOf)[2]?.['dependsOn']).toBeUndefined();
  });

  it('does not try a part whose forerunner failed in an earlier batch', async () => {
    const parts = [...reads(20), { ...create(0), after: 19 }];
    const { graph, sent } = aGraph([answering({ 19: { status: 412 } }), answering()]);

    const answers = await graph.batch(parts);

    expect(sent).toHaveLength(1);
    expect(answers[20]).toMatchObject({ ok: false, error: { status: 424, kind: 'conflict' } });
  });

  it('answers a part that failed as an error, the others as they are', async () => {
    const { graph } = aGraph([answering({ 0: { status: 404, body: { error: { code: 'itemNotFound' } } } })]);

    expect(await graph.batch(reads(2))).toMatchObject([
      { ok: false, error: { kind: 'notFound', code: 'itemNotFound' } },
      { ok: true },
    ]);
  });

  it('that got no answer repeats what may be repeated, and leaves a bare POST as perhaps done', async () => {
    const { graph, sent } = aGraph([null, answering()]);

    const answers = await graph.batch([create(0), { ...create(1), isRefusedTwice: true }, { method: 'GET', path: '/a' }]);

    expect(ids(sent)).toEqual([
      ['0', '1', '2'],
      ['1', '2'],
    ]);
    expect(answers).toMatchObject([
      { ok: false, error: { kind: 'unavailable', mayHaveHappened: true } },
      { ok: true },
      { ok: true },
    ]);
  });

  it('that is throttled as a whole is sent again as a whole', async () => {
    const { graph, sent, waits } = aGraph([throttled(4), answering()]);

    const answers = await graph.batch([create(0), create(1)]);

    expect([ids(sent), waits]).toEqual([
      [
        ['0', '1'],
        ['0', '1'],
      ],
      [4000],
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
  });

  it('that is refused as a whole throws', async () => {
    const { graph } = aGraph([{ status: 401 }]);

    await expect(graph.batch(reads(1))).rejects.toMatchObject({ kind: 'signIn' });
  });

  it('gives links and locations in the form of Microsoft, and takes them back', async () => {
    const local = 'http://127.0.0.1:4400';
    const { graph, sent } = aGraph(
      [
        answering({
          0: { body: { value: [], '@odata.nextLink': `${local}/v1.0/sites/s0?token=a%2Fb` } },
          1: { status: 410, headers: { Location: `${local}/v1.0/sites/s1?x=1` } },
        }),
      ],
      { origin: local },
    );

    const [page, gone] = await graph.batch(reads(2));

    expect(page).toMatchObject({ body: { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/sites/s0?token=a%2Fb' } });
    expect(gone).toMatchObject({ ok: false, error: { kind: 'gone', location: 'https://graph.microsoft.com/v1.0/sites/s1?x=1' } });
    await graph.batch([{ method: 'GET', path: 'https://graph.microsoft.com/v1.0/sites/s0?token=a%2Fb' }]);
    expect(sent.flatMap(requestsOf).at(-1)?.['url']).toBe('/sites/s0?token=a%2Fb');
  });
});
