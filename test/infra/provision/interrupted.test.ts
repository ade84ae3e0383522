import { afterEach, describe, expect, it } from 'vitest';
import { type LocalMicrosoft365, startLocal } from '../../../infra/local/startLocal.ts';
import { existingLists } from '../../../infra/provision/existing.ts';
import { type Provisioned, provision } from '../../../infra/provision/provision.ts';
import { type Graph, openGraph } from '../../../src/graph/graph.ts';
import { graphScope, openSignIn } from '../../../src/graph/signIn.ts';
import { listNamesOf, lists } from '../../../src/records/schema.ts';
import { hostname, schoolSite, smallTrust, trustSite } from '../../records/smallTrust.ts';
import { Control, type Fault } from '../../support/control.ts';

const sites = [
  { sitePath: trustSite, kind: 'trust' },
  { sitePath: schoolSite, kind: 'school' },
] as const;

let local: LocalMicrosoft365 | undefined;
afterEach(() => local?.close());

/** Empty sites; Graph as the application, with short waits, signed in anew as each run of the command is. */
async function start(): Promise<{ graphOfRun: () => Graph; control: Control }> {
  const started = await startLocal({
    port: 0,
    dataDir: ':memory:',
    now: '2026-11-23T08:30',
    botEndpoint: 'http://127.0.0.1:9/api/messages',
    tabUrl: 'http://127.0.0.1:9/tab/',
    trust: () => ({ ...smallTrust(), rows: [], files: [] }),
    fill: async () => undefined,
  });
  local = started;
  const graphOfRun = () => {
    const signIn = openSignIn({ ...started.settings, fetch });
    const waits = { sleep: () => new Promise<void>((done) => setTimeout(done, 1)), policy: { firstWaitInMs: 1 } };
    const wire = { origin: started.origin, fetch, random: () => 0, newId: () => crypto.randomUUID(), ...waits };
    return openGraph(wire, () => signIn.application(graphScope));
  };
  return { graphOfRun, control: new Control(started.origin) };
}

async function expectComplete(graph: Graph): Promise<void> {
  for (const { sitePath, kind } of sites) {
    const { value } = await graph.pages(`/sites/${hostname}:${sitePath}:/lists?$expand=columns`).next();
    const made = existingLists(value?.values ?? []);
    for (const name of listNamesOf(kind)) {
      const found = made.filter(({ displayName }) => displayName === lists[name].name);
      expect(found).toHaveLength(1);
      const names = found[0]?.columns.map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining(lists[name].columns.map((column) => column.name)));
    }
  }
}

const faults: [string, Fault][] = [
  ['is throttled while it makes lists', { operation: 'POST /sites/{site-id}/lists', status: 429, times: 30 }],
  [
    'loses the answers of lists that were made',
    { operation: 'POST /sites/{site-id}/lists', status: 504, times: 6, dropAfterCommit: true },
  ],
  ['is down for a while', { operation: '*', status: 503, times: 12 }],
  ['fails while columns are renamed', { operation: 'PATCH *', status: 500, times: 4 }],
  ['loses the answers of renamed columns', { operation: 'PATCH *', status: 504, times: 4, dropAfterCommit: true }],
  ['does not take the template', { operation: 'PUT */content', status: 503, times: 20 }],
];

describe('Provisioning through faults', () => {
  it.each(faults)('is complete when it is run again after Graph %s', async (_, fault) => {
    const { graphOfRun, control } = await start();
    await control.fault(fault);
    const runs: Provisioned[] = [await provision({ graph: graphOfRun(), hostname, sites })];
    await control.noFaults();

    runs.push(
      await provision({ graph: graphOfRun(), hostname, sites }),
      await provision({ graph: graphOfRun(), hostname, sites }),
    );

    // What went wrong is told with what to do; the second run leaves nothing for the third.
    for (const problem of runs[0]?.problems ?? []) expect(problem).toMatch(/^\/sites\/.+run this again/i);
    expect(runs[1]?.problems).toEqual([]);
    expect(runs[2]).toEqual({ sentences: [], problems: [] });
    await expectComplete(graphOfRun());
  });

  it('goes on with the other sites when one fails, and tells what was done', async () => {
    const { graphOfRun, control } = await start();
    await control.fault({ operation: 'GET /sites/{site-id}/lists', status: 500, times: 1 });

    const { sentences, problems } = await provision({ graph: graphOfRun(), hostname, sites });

    expect(problems).toEqual([expect.stringMatching(/^\/sites\/alongside-trust: stopped here\. /)]);
    expect(sentences.some((sentence) => sentence.startsWith('/sites/alongside-larkhill: made the list'))).toBe(true);
  });
});
