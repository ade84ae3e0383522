/** What the parts of one running local Microsoft 365 share. */

import type { Budget } from './server/budget.ts';
import type { Counts } from './server/counts.ts';
import type { Faults } from './server/faults.ts';
import type { Route } from './server/route.ts';
import type { LocalSettings } from './signIn/localSettings.ts';
import type { Clock } from './store/clock.ts';
import type { Database } from './store/database.ts';
import type { SampleTrust } from './trust/trustShape.ts';

export interface LocalOptions {
  /** 0 takes a free port. */
  readonly port: number;
  /** Where local.db is kept, or ':memory:'. */
  readonly dataDir: string;
  /** London date and time at which the clock starts, `yyyy-mm-ddThh:mm`; undefined goes on from where the stored clock was. */
  readonly now: string | undefined;
  /** Where the bot connector sends activities, e.g. `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  /** The tab that the page frames. */
  readonly tabUrl: string;
  /** The machine's time in milliseconds, on which the clock goes; real time when left out. A bench lets it run ahead. */
  readonly machineTime?: () => number;
  /** The store of an installation with the same trust on the same day: an empty store begins from it, and neither loads the trust nor calls `fill`. */
  readonly copy?: Uint8Array | undefined;
  /** Called when the store is empty and after a reset: people, sites and permissions exist, the caller makes the lists through Graph. */
  readonly fill: (settings: LocalSettings) => Promise<void>;
  /** The trust to load; the sample trust when left out. */
  readonly trust?: (today: string) => SampleTrust;
  /** London times, `hh:mm`, that the page's clock can jump to: when the schools' cards go out. */
  readonly nextTimes?: readonly string[];
  /** The bot's commands as the app's manifest lists them; the page offers them above the chat's text field. */
  readonly commands?: readonly { readonly title: string; readonly description: string }[];
}

export interface Local {
  readonly options: LocalOptions;
  readonly database: Database;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly counts: Counts;
  /** SharePoint's resource units, when they are enforced. */
  readonly budget: Budget;
  /** `http://127.0.0.1:{port}`; known once the server listens. */
  readonly origin: string;
  readonly routes: readonly Route[];
  /** The trust that is loaded; `today` is `yyyy-mm-dd`. */
  readonly trust: (today: string) => SampleTrust;
  /** The product's settings; known once the server listens. */
  readonly settings: LocalSettings;
  /** Awaited, in order, by whoever moves the clock. */
  readonly clockMoved: (() => Promise<void>)[];
  /** Awaited, in order, by `reset` once the store is empty and before `fill`. */
  readonly wasReset: (() => Promise<void>)[];
}
