import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalGraph, pupils, site, startGraph } from './localGraph.ts';

let dataDir = '';
beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'alongside-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('The store', () => {
  it('keeps lists, items and delta links over a restart, and does not load the sample trust again', async () => {
    const before = await startGraph({ dataDir });
    const { body: item } = await before.app('POST', `${pupils}/items`, { fields: { Title: 'Stays' } });
    const { body: changes } = await before.app('GET', `${pupils}/items/delta?token=latest`);
    await before.close();

    const after = await startGraph({ dataDir });
    const again = await after.app('GET', `${pupils}/items?$expand=fields($select=Title)`);
    const link = new URL(changes['@odata.deltaLink']);
    const since = await after.app('GET', `${link.pathname.replace('/v1.0', '')}${link.search}`);
    await after.close();

    expect(again.body.value.map(({ id }: { id: string }) => id)).toEqual(['1', item.id]);
    expect([since.status, since.body.value]).toEqual([200, []]);
  });

  it('goes back to the sample trust with a reset; what was read before is no longer valid', async () => {
    const graph = await startGraph();
    const { body: changes } = await graph.app('GET', `${site}/lists/Pupils/items/delta?token=latest`);
    await graph.app('POST', `${pupils}/items`, { fields: { Title: 'Goes' } });
    await graph.control('PUT', '/local/clock', { now: '2026-12-01T10:00' });
    const reset = await graph.control('POST', '/local/reset');
    const items = await graph.app('GET', `${pupils}/items?$expand=fields($select=Title)`);
    const since = await graph.app('GET', changes['@odata.deltaLink']);
    const clock = await graph.control('GET', '/local/clock');
    await graph.close();

    expect(reset.status).toBeLessThan(300);
    expect(items.body.value.map(({ fields }: { fields: { Title: string } }) => fields.Title)).toEqual(['Ada Byron']);
    expect(since.status).toBe(410);
    expect(clock.body.now).toMatch(/^2026-11-23T08:3/);
  });

  it('begins from a copy of another one, which neither of them changes, and restarts as itself', async () => {
    const titles = async ({ app }: LocalGraph) =>
      (await app('GET', `${pupils}/items?$expand=fields($select=Title)`)).body.value.map(
        ({ fields }: { fields: { Title: string } }) => fields.Title,
      );
    const one = await startGraph();
    await one.app('POST', `${pupils}/items`, { fields: { Title: 'Copied' } });
    const copy = one.copy();
    await one.app('POST', `${pupils}/items`, { fields: { Title: 'Too late' } });
    const folder = path.join(dataDir, 'begun');
    const other = await startGraph({ dataDir: folder, copy });
    const asCopied = await titles(other);
    await other.app('POST', `${pupils}/items`, { fields: { Title: 'Its own' } });
    await other.close();
    const again = await startGraph({ dataDir: folder, copy });
    const third = await startGraph({ copy });

    expect(asCopied).toEqual(['Ada Byron', 'Copied']);
    expect(await titles(again)).toEqual(['Ada Byron', 'Copied', 'Its own']);
    expect(await titles(third)).toEqual(['Ada Byron', 'Copied']);
    expect(await titles(one)).toEqual(['Ada Byron', 'Copied', 'Too late']);
    await Promise.all([one, again, third].map((graph) => graph.close()));
  });
});
