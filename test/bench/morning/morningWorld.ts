import { setTimeout as wait } from 'node:timers/promises';
import { startLocal } from '../../../infra/local/startLocal.ts';
import { provision } from '../../../infra/provision/provision.ts';
import { connectionOf } from '../../../src/connection.ts';
import { type Graph, openGraph } from '../../../src/graph/graph.ts';
import { graphScope, openSignIn } from '../../../src/graph/signIn.ts';
import type { Settings } from '../../../src/settings.ts';
import { Control } from '../../support/control.ts';
import { freePort } from '../../support/freePort.ts';
import { type BenchTime, openBenchTime } from './benchTime.ts';
import { hostname, morningTrust, schoolPath, trustPath } from './morningTrust.ts';

export interface MorningWorld {
  readonly schools: number;
  readonly time: BenchTime;
  readonly settings: Settings;
  /** Where the product or the plain implementation listens. */
  readonly port: number;
  readonly control: Control;
  /** The local Microsoft 365's time, in London that day. */
  readonly now: () => Date;
  /** As the application. */
  readonly graph: Graph;
  /** Milliseconds of the bench's time at a time of day, `hh:mm`. */
  at(time: string): number;
  close(): Promise<void>;
}

const latency = { operation: '*', delayMs: 150 };
/** The smallest tier of licences: facts of SharePoint's throttling page. */
export const budget = { unitsPerMinute: 1250, unitsPerDay: 1_200_000 };
const day = '2026-11-23';

/** The local Microsoft 365 with a trust of so many schools, at six minutes to nine, latency and budget in force. */
export async function startMorningWorld(schools: number): Promise<MorningWorld> {
  const time = openBenchTime();
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const trust = morningTrust(schools);
  const graphAs = (settings: Omit<Settings, 'publicUrl'>): Graph => {
    const signIn = openSignIn({ ...settings, fetch });
    return openGraph(connectionOf(settings, fetch), () => signIn.application(graphScope));
  };
  const local = await startLocal({
    port: 0,
    dataDir: ':memory:',
    now: `${day}T08:54`,
    machineTime: time.now,
    botEndpoint: `${publicUrl}/api/messages`,
    tabUrl: `${publicUrl}/tab/`,
    trust: () => trust,
    fill: async (settings) => {
      const sites = Array.from({ length: schools }, (_, school) => ({ sitePath: schoolPath(school), kind: 'school' as const }));
      const all = [{ sitePath: trustPath, kind: 'trust' as const }, ...sites];
      const { problems } = await provision({ graph: graphAs(settings), hostname, sites: all });
      if (problems.length > 0) throw new Error(problems.join(' '));
    },
  });
  const control = new Control(local.origin);
  const settings: Settings = { ...local.settings, publicUrl };
  // Connections that were left alone while the trust was loaded are closed now.
  await wait(500);
  // The clock has gone on meanwhile.
  await control.setClock(`${day}T08:54`);
  const offset = Date.parse(`${day}T08:54:00.000Z`) - time.now();
  await control.fault(latency);
  await control.budget(budget);
  return {
    schools,
    time,
    settings,
    port,
    control,
    now: () => local.clock.now(),
    graph: graphAs(settings),
    at: (timeOfDay) => Date.parse(`${day}T${timeOfDay}:00.000Z`) - offset,
    close: async () => {
      time.stop();
      await local.close();
    },
  };
}
