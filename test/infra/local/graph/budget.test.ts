import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createBudget } from '../../../../infra/local/server/budget.ts';
import { type LocalGraph, pupils, site, startGraph } from './localGraph.ts';

let graph: LocalGraph;
beforeAll(async () => {
  graph = await startGraph();
});
afterEach(() => graph.control('DELETE', '/local/budget'));
afterAll(() => graph.close());

const create = (Key: string) => graph.app('POST', `${pupils}/items`, { fields: { Title: 'X', Key } });
const keys = async (): Promise<string[]> =>
  (await graph.app('GET', `${pupils}/items?$expand=fields`)).body.value.map(
    (item: { fields: { Key: string } }) => item.fields.Key,
  );

describe("SharePoint's budget of resource units", () => {
  it('refuses what goes beyond it with 429 and Retry-After, and does not do it', async () => {
    await graph.control('PUT', '/local/budget', { unitsPerMinute: 5 });
    const answers = [await create('b1'), await create('b2'), await create('b3')];

    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(answers[2]?.body.error.code).toBe('activityLimitReached');
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(55);
    await graph.control('DELETE', '/local/budget');
    expect(await keys()).not.toContain('b3');
  });

  it('goes by the clock of this server, so that a minute can be passed over', async () => {
    await graph.control('PUT', '/local/clock', { now: '2026-11-23T09:00' });
    await graph.control('PUT', '/local/budget', { unitsPerMinute: 2 });
    expect([(await create('c1')).status, (await create('c2')).status]).toEqual([201, 429]);

    await graph.control('PUT', '/local/clock', { now: '2026-11-23T09:02' });
    expect((await create('c2')).status).toBe(201);
  });

  it('charges and refuses the parts of a batch one by one', async () => {
    await graph.control('PUT', '/local/budget', { unitsPerMinute: 2 });
    const part = (id: string) => ({ id, method: 'GET', url: `/sites/${site.slice('/sites/'.length)}` });
    const { status, body } = await graph.app('POST', '/$batch', { requests: ['1', '2', '3'].map(part) });

    expect(status).toBe(200);
    const statuses = body.responses.map((response: { status: number }) => response.status);
    expect([...statuses].sort()).toEqual([200, 200, 429]);
    const refused = body.responses.find((response: { status: number }) => response.status === 429);
    expect(Number(refused.headers['Retry-After'])).toBeGreaterThan(0);
  });

  it('counts what it refused, and lets through what costs nothing', async () => {
    await graph.control('PUT', '/local/budget', { unitsPerMinute: 2 });
    await create('d1');
    await create('d2');

    expect((await graph.control('GET', '/local/budget')).body).toEqual({
      ...{ unitsPerMinute: 2, unitsPerDay: null, usedInLastMinute: 4, refused: 1, mostInAMinute: 4 },
    });
    expect((await graph.app('GET', '/users')).status).toBe(200);
  });

  it('asks for a number', async () => {
    expect((await graph.control('PUT', '/local/budget', { unitsPerMinute: 'many' })).status).toBe(400);
  });
});

describe('The minute of a budget', () => {
  const start = 1_000_000_000;
  let now = start;
  const budget = createBudget(() => now);

  it('is any sixty seconds, and calls refused within it count', () => {
    budget.set({ unitsPerMinute: 10, unitsPerDay: undefined });
    expect(budget.charge(6)).toBeUndefined();
    now = start + 30_000;
    expect(budget.charge(4)).toBeUndefined();
    expect(budget.charge(2)).toBe(30);
    now = start + 60_000;
    expect(budget.charge(4)).toBeUndefined();
    expect(budget.charge(2)).toBe(30);
    expect(budget.report()).toMatchObject({ refused: 2, mostInAMinute: 12 });
  });

  it('ends with the day too, when one is given', () => {
    budget.set({ unitsPerMinute: 10, unitsPerDay: 12 });
    budget.charge(10);
    now += 60_000;
    expect(budget.charge(2)).toBeUndefined();
    expect(budget.charge(2)).toBe(24 * 3600 - 60);
  });

  it('is forgotten when the clock is set back', () => {
    budget.set({ unitsPerMinute: 2, unitsPerDay: undefined });
    budget.charge(2);
    now -= 3_600_000;
    expect(budget.charge(2)).toBeUndefined();
  });
});
