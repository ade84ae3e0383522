import { fileURLToPath } from 'node:url';
import type { Product } from '../../src/product.ts';
import type { Settings } from '../../src/settings.ts';
import { startLocally } from '../../src/startLocally.ts';
import { Control } from './control.ts';
import { freePort } from './freePort.ts';
import { sampleStore } from './sampleStore.ts';
import { TabClient } from './tabClient.ts';

export interface Everything {
  readonly product: Product;
  readonly settings: Settings;
  readonly localOrigin: string;
  readonly control: Control;
  /** The API as the tab of a person would call it. */
  as(personId: string): TabClient;
  /** What the product logged. */
  readonly log: Readonly<Record<string, unknown>>[];
  stop(): Promise<void>;
}

export interface EverythingOptions {
  /** London, `yyyy-mm-ddThh:mm`. */
  readonly now: string;
  /** ':memory:' when left out. */
  readonly dataDir?: string;
  readonly graphOrigin?: string;
  readonly port?: number;
  readonly localPort?: number;
}

/** The small Microsoft 365 and the product on free ports, with the sample trust. Rounds run only when the clock is moved. */
export async function startEverything(options: EverythingOptions): Promise<Everything> {
  const log: Readonly<Record<string, unknown>>[] = [];
  const started = await startLocally({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    port: options.port ?? (await freePort()),
    localPort: options.localPort ?? (await freePort()),
    dataDir: options.dataDir ?? ':memory:',
    now: options.now,
    graphOrigin: options.graphOrigin,
    // Who listens to Graph hears how the lists are made, too.
    copy: options.graphOrigin === undefined ? await sampleStore(options.now.slice(0, 10)) : undefined,
    roundsEverySeconds: undefined,
    log: (line) => void log.push(line),
  });
  const control = new Control(started.localOrigin);
  return {
    ...started,
    control,
    log,
    as: (personId) => new TabClient(started.settings.publicUrl, () => control.token(personId, 'product')),
  };
}
