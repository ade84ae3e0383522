import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '#graph/graph.ts';
import type { Pace } from '#graph/pace.ts';
import type { Settings } from './settings.ts';

export type Sleep = (milliseconds: number) => Promise<void>;

export const sleepOnThisMachine: Sleep = async (milliseconds) => void (await wait(milliseconds));

/** How the Graph gateway reaches out: the only place where real time and chance come in. */
export const connectionOf = (
  settings: Pick<Settings, 'graphOrigin'>,
  fetch: typeof globalThis.fetch,
  { sleep = sleepOnThisMachine, pace }: { readonly sleep?: Sleep; readonly pace?: Pace } = {},
): Connection => ({
  origin: settings.graphOrigin,
  fetch,
  sleep,
  random: Math.random,
  newId: () => randomUUID(),
  ...(pace && { pace }),
});
