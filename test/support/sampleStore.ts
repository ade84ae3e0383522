import { startLocal } from '../../infra/local/startLocal.ts';
import { fillLocally } from '../../src/startLocally.ts';

const stores = new Map<string, Promise<Uint8Array>>();

/**
 * The store with the sample trust as it is on a day (`yyyy-mm-dd`), its lists made by the product: `copy` for the small Microsoft 365. Made once
 * in each process and never changed: each test has an installation of its own, whose start is a copy instead of seconds of work.
 */
export function sampleStore(day: string): Promise<Uint8Array> {
  const store = stores.get(day) ?? make(day);
  stores.set(day, store);
  return store;
}

async function make(day: string): Promise<Uint8Array> {
  const local = await startLocal({
    ...{ port: 0, dataDir: ':memory:', botEndpoint: '', tabUrl: '', fill: fillLocally },
    // Everything is older than the time at which a test begins, whenever on that day.
    now: `${day}T00:00`,
  });
  const store = local.copy();
  await local.close();
  return store;
}
