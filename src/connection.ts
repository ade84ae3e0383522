import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '#graph/graph.ts';
import type { Settings } from './settings.ts';

/** How the Graph gateway reaches out: the only place where real time and chance come in. */
export const connectionOf = (settings: Pick<Settings, 'graphOrigin'>, fetch: typeof globalThis.fetch): Connection => ({
  origin: settings.graphOrigin,
  fetch,
  sleep: async (milliseconds) => void (await wait(milliseconds)),
  random: Math.random,
  newId: () => randomUUID(),
});
