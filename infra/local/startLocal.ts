/** Starts a small Microsoft 365: Graph, sign-in, Teams and the page, in one process on one port, with its data in one file. */
import type { AddressInfo } from 'node:net';
import { controlRoutes } from './control/controlRoutes.ts';
import { graphRoutes } from './graph/graphRoutes.ts';
import type { Local, LocalOptions } from './local.ts';
import { pageRoutes } from './page/pageRoutes.ts';
import { createBudget } from './server/budget.ts';
import { createCounts } from './server/counts.ts';
import { createFaults } from './server/faults.ts';
import { createHttpServer } from './server/httpServer.ts';
import type { Route } from './server/route.ts';
import { createRouter } from './server/router.ts';
import { type LocalSettings, localSettings } from './signIn/localSettings.ts';
import { signInRoutes } from './signIn/signInRoutes.ts';
import { createClock } from './store/clock.ts';
import { beginFromCopy, copyOf } from './store/copy.ts';
import { openDatabase } from './store/database.ts';
import { createTables } from './store/tables.ts';
import { teamsRoutes } from './teams/teamsRoutes.ts';
import { loadWhenEmpty } from './trust/load.ts';
import { sampleTrust } from './trust/sampleTrust.ts';

export interface LocalMicrosoft365 {
  /** `http://127.0.0.1:{port}` */
  readonly origin: string;
  readonly clock: { now(): Date };
  /** Every setting of the product but its own public address. */
  readonly settings: LocalSettings;
  /** `PUT /local/clock` answers once these have resolved. */
  onClockMoved(work: () => Promise<void>): void;
  /** Called by a reset, before `fill`. */
  onReset(work: () => Promise<void>): void;
  /** The whole store as it is now, for the option `copy` of another installation. */
  copy(): Uint8Array;
  close(): Promise<void>;
}

export async function startLocal(options: LocalOptions): Promise<LocalMicrosoft365> {
  const database = openDatabase(options.dataDir);
  if (options.copy !== undefined) beginFromCopy(database, options.copy);
  createTables(database);
  const routes: Route[] = [];
  const trust = options.trust ?? sampleTrust;
  const clock = createClock(database, options.now, options.machineTime);
  const parts = {
    options,
    database,
    clock,
    trust,
    faults: createFaults(),
    counts: createCounts(),
    budget: createBudget(() => clock.now().getTime()),
    routes,
    clockMoved: [],
    wasReset: [],
  };
  let settings: LocalSettings | undefined;
  let origin = '';
  const local: Local = {
    ...parts,
    get origin() {
      return origin;
    },
    get settings() {
      if (!settings) throw new Error('The local Microsoft 365 has no settings before it listens.');
      return settings;
    },
  };
  for (const routesOf of [graphRoutes, signInRoutes, teamsRoutes, controlRoutes, pageRoutes]) routes.push(...routesOf(local));
  const server = createHttpServer(local, createRouter(routes));
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(options.port, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  settings = await localSettings(local);
  await loadWhenEmpty(local);
  return {
    origin,
    clock,
    settings,
    onClockMoved: (work) => void local.clockMoved.push(work),
    onReset: (work) => void local.wasReset.push(work),
    copy: () => copyOf(database),
    close: async () => {
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
      database.close();
    },
  };
}
