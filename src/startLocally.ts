import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGraph } from '#graph/graph.ts';
import { graphScope, openSignIn } from '#graph/signIn.ts';
import type { SiteKind } from '#records/schemaColumns.ts';
import { commands } from '../bot/commands/commands.ts';
import { connectionOf } from './connection.ts';
import { listen } from './listen.ts';
import type { Log } from './logLine.ts';
import { createProduct, type Product } from './product.ts';
import type { Settings } from './settings.ts';

export interface LocalStart {
  /** The repository's folder. */
  readonly root: string;
  readonly port: number;
  readonly localPort: number;
  /** A folder, from `root`, or ':memory:'. */
  readonly dataDir: string;
  /** `yyyy-mm-ddThh:mm` in London; undefined goes on from where the clock was. */
  readonly now: string | undefined;
  /** Another origin to send Graph requests to, e.g. a recording proxy in front of the local server. */
  readonly graphOrigin: string | undefined;
  /** The store to begin from instead of loading the sample trust, as the small Microsoft 365 takes it. */
  readonly copy?: Uint8Array | undefined;
  readonly roundsEverySeconds: number | undefined;
  /** As in `ProductOptions`. */
  readonly unitsPerMinute?: number;
  /** The bot takes unsigned activities from this machine, as the Microsoft 365 Agents Playground sends them. */
  readonly playground?: boolean;
  readonly log: Log;
}

export interface StartedLocally {
  readonly product: Product;
  readonly settings: Settings;
  /** The local Microsoft 365 and its page. */
  readonly localOrigin: string;
  stop(): Promise<void>;
}

/** Starts the small Microsoft 365 with the sample trust and the product against it. Only addresses and keys differ from a tenant. */
export async function startLocally(start: LocalStart): Promise<StartedLocally> {
  const { startLocal } = await import('../infra/local/startLocal.ts');
  const { schools } = await import('../infra/local/trust/schools.ts');
  const publicUrl = `http://127.0.0.1:${start.port}`;
  const complete = (local: Omit<Settings, 'publicUrl'>): Settings => ({
    ...local,
    graphOrigin: start.graphOrigin ?? local.graphOrigin,
    publicUrl,
  });
  const local = await startLocal({
    port: start.localPort,
    dataDir: start.dataDir === ':memory:' ? start.dataDir : resolve(start.root, start.dataDir),
    now: start.now,
    botEndpoint: `${publicUrl}/api/messages`,
    tabUrl: `${publicUrl}/tab/`,
    commands: commands.map(({ title, description }) => ({ title, description })),
    nextTimes: [...new Set(schools.flatMap(({ times }) => [times.morning[0], times.afternoon[0]]))].sort(),
    copy: start.copy,
    fill: (settings) => fillLocally(complete(settings)),
  });
  const settings = complete(local.settings);
  const isPassing = start.dataDir === ':memory:';
  const dataFolder = isPassing ? await mkdtemp(join(tmpdir(), 'alongside-')) : resolve(start.root, start.dataDir);
  const product = createProduct({
    settings,
    root: start.root,
    now: () => local.clock.now(),
    log: start.log,
    roundsEverySeconds: start.roundsEverySeconds,
    unitsPerMinute: start.unitsPerMinute,
    dataFolder,
    ...(start.playground && { playground: true }),
  });
  local.onReset(async () => {
    product.forget();
    await product.dropWaiting();
  });
  local.onClockMoved(async () => {
    await product.rounds.tick();
    await product.rounds.settled();
  });
  const server = await listen(product.app, start.port, '127.0.0.1');
  return {
    product,
    settings,
    localOrigin: local.origin,
    stop: async () => {
      await product.stop();
      await server.close();
      await local.close();
      if (isPassing) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Makes the lists of the sample trust's sites through Graph, as the application. Throws an Error with what could not be done. */
export async function fillLocally(settings: Omit<Settings, 'publicUrl'>): Promise<void> {
  const { sampleSites } = await import('../infra/local/trust/sites.ts');
  const { provision } = await import('../infra/provision/provision.ts');
  const signIn = openSignIn({ ...settings, fetch });
  const graph = openGraph(connectionOf(settings, fetch), () => signIn.application(graphScope));
  const { hostname, path } = settings.trustSite;
  const sites = sampleSites()
    .filter(({ appRole }) => appRole === 'fullcontrol')
    .map((site) => ({ sitePath: site.path, kind: kindOf(site.path, path) }));
  const { problems } = await provision({ graph, hostname, sites });
  if (problems.length > 0) throw new Error(`The lists could not be made: ${problems.join(' ')}`);
}

const kindOf = (sitePath: string, trustPath: string): SiteKind =>
  sitePath === trustPath ? 'trust' : sitePath.endsWith('-safeguarding') ? 'safeguarding' : 'school';
