import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalMicrosoft365, startLocal } from '../../infra/local/startLocal.ts';
import { provision } from '../../infra/provision/provision.ts';
import { type Connection, type Graph, openGraph } from '../../src/graph/graph.ts';
import { openSignIn } from '../../src/graph/signIn.ts';
import { type OpenRecords, openRecords } from '../../src/records/openRecords.ts';
import { hostname, otherSite, schoolSite, smallTrust, trustSite } from './smallTrust.ts';

export interface LocalTrust {
  readonly local: LocalMicrosoft365;
  /** As the application. */
  readonly graph: Graph;
  readonly records: OpenRecords;
  /** As a person, through a token of the product and on-behalf-of. */
  graphOf(personId: string): Promise<Graph>;
  /** Switches a fault on. */
  fault(fault: {
    operation: string;
    status?: number;
    times?: number;
    retryAfter?: number;
    dropAfterCommit?: boolean;
  }): Promise<void>;
  faultsOff(): Promise<void>;
  /** Requests to Graph since the last time it was asked. */
  requests(): Promise<number>;
  close(): Promise<void>;
}

export const sites = [
  { sitePath: trustSite, kind: 'trust' },
  { sitePath: schoolSite, kind: 'school' },
  { sitePath: otherSite, kind: 'school' },
] as const;

/** A local Microsoft 365 with the small trust, its lists provisioned. Waits between tries are short. */
export async function startLocalTrust(options: { now?: string } = {}): Promise<LocalTrust> {
  const connect = (origin: string): Connection => ({
    origin,
    fetch,
    sleep: (milliseconds) => sleep(Math.min(milliseconds, 20)),
    random: () => 0,
    newId: randomUUID,
    policy: { firstWaitInMs: 1 },
  });
  const graphFor = (settings: LocalMicrosoft365['settings'] | (Parameters<typeof openSignIn>[0] & { graphOrigin: string })) => {
    const signIn = openSignIn({ ...settings, fetch });
    return {
      signIn,
      graph: openGraph(connect(settings.graphOrigin), () => signIn.application('https://graph.microsoft.com/.default')),
    };
  };
  const local = await startLocal({
    port: 0,
    dataDir: ':memory:',
    now: options.now ?? '2026-11-23T08:30',
    botEndpoint: 'http://127.0.0.1:9/api/messages',
    tabUrl: 'http://127.0.0.1:9/tab/',
    trust: smallTrust,
    fill: async (settings) => {
      const { problems } = await provision({ graph: graphFor({ ...settings, fetch }).graph, hostname, sites });
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
  });
  const { signIn, graph } = graphFor(local.settings);
  const control = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${local.origin}/local/${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} /local/${path} was answered ${answer.status}: ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };

  return {
    local,
    graph,
    records: openRecords({ graph, trustSite: { hostname, path: trustSite }, now: () => local.clock.now().toISOString() }),
    async graphOf(personId) {
      const { accessToken } = await control('POST', 'tokens', { personId, audience: 'product' });
      return openGraph(connect(local.origin), () => signIn.onBehalfOf(accessToken, ['https://graph.microsoft.com/.default']));
    },
    fault: async (fault) => void (await control('POST', 'faults', fault)),
    faultsOff: async () => void (await control('DELETE', 'faults')),
    async requests() {
      const { total } = await control('GET', 'requests');
      await control('DELETE', 'requests');
      return total.requests;
    },
    close: () => local.close(),
  };
}
