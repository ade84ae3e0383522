/** Brings a store to the sample trust: people, sites and permissions first, then the caller's lists, then rows and files. */
import type { Local } from '../local.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import { emptyTables } from '../store/tables.ts';
import { loadFiles } from './loadFiles.ts';
import { loadMailboxes } from './loadMailboxes.ts';
import { loadPeople } from './loadPeople.ts';
import { loadRows } from './loadRows.ts';
import { loadSites } from './loadSites.ts';

const loadedName = 'isLoaded';

export async function loadWhenEmpty(local: Local): Promise<void> {
  if (readSetting(local.database, loadedName) === 'yes') return;
  await load(local);
}

/** Back to the sample trust and to the time at which the clock started. Callbacks of `onReset` run while nothing is there. */
export async function reset(local: Local): Promise<void> {
  local.faults.clear();
  local.budget.set(undefined);
  local.clock.restart();
  writeSetting(local.database, loadedName, 'no');
  emptyTables(local.database);
  for (const forget of local.wasReset) await forget();
  await load(local);
}

async function load(local: Local): Promise<void> {
  const trust = local.trust(local.clock.london().slice(0, 10));
  local.database.tx(() => {
    emptyTables(local.database);
    loadPeople(local, trust);
    loadMailboxes(local, trust);
    loadSites(local, trust);
  });
  await local.options.fill(local.settings);
  local.database.tx(() => {
    loadRows(local, trust);
    loadFiles(local, trust);
    writeSetting(local.database, loadedName, 'yes');
  });
  local.counts.clear();
}
