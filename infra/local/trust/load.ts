/** Brings a store to the sample trust: people, sites and permissions first, then the caller's lists, then rows and files. */
import type { Local } from '../local.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { emptyTables } from '../store/tables.ts';

const loadedName = 'isLoaded';

export async function loadWhenEmpty(local: Local): Promise<void> {
  if (readSetting(local.database, loadedName) === 'yes') return;
  await load(local);
}

/** Back to the sample trust and to the time the clock started at. Callbacks of `onReset` run while nothing is there. */
export async function reset(local: Local): Promise<void> {
  local.faults.clear();
  local.clock.restart();
  for (const forget of local.wasReset) await forget();
  await load(local);
}

async function load(local: Local): Promise<void> {
  writeSetting(local.database, loadedName, 'no');
  emptyTables(local.database);
  await local.options.fill(local.settings);
  local.counts.clear();
  writeSetting(local.database, loadedName, 'yes');
}
