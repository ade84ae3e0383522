/**
 * SAF-3 at every layer: what was written of a concern is nowhere but in the safeguarding site, the application never asks that site, and
 * SharePoint itself gives each role what the table says. Larkhill on Monday 23 November 2026; the product here is one of the test's own.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/listen.ts';
import { createProduct, type Product } from '../../src/product.ts';
import { listNamesOf, lists } from '../../src/records/schema.ts';
import type { SiteKind } from '../../src/records/schemaColumns.ts';
import { itemsPath } from '../../src/records/siteAddress.ts';
import { everybody, names, type Who } from '../api/everybody.ts';
import { freePort } from '../support/freePort.ts';
import { TabClient } from '../support/tabClient.ts';
import { startWorld, type World } from './world.ts';

const words = 'Zebrafinch on the third stair';
const extract = 'Heronsbill by the gate';
const larkhill = '/schools/larkhill';

/** Of the matrix of roles and lists, for the README. */
let cells = 0;
let world: World;
let product: Product;
let server: Awaited<ReturnType<typeof listen>>;
let publicUrl = '';
const log: Readonly<Record<string, unknown>>[] = [];
/** Every request to Graph: its address, those of a batch's parts, and whether it was the application's. */
const asked: { readonly url: string; readonly isApplication: boolean }[] = [];
const ids = new Map<string, string>();
let pupil = { key: '', name: '' };

const recording: typeof fetch = async (input, init) => {
  const url = String(input instanceof Request ? input.url : input);
  const token = new Headers(init?.headers).get('authorization')?.replace(/^Bearer /, '');
  const claims = token?.split('.')[1];
  if (claims !== undefined && url.includes('/v1.0/')) {
    const isApplication = !('scp' in JSON.parse(Buffer.from(claims, 'base64url').toString()));
    const parts = url.endsWith('/$batch') ? JSON.parse(String(init?.body)).requests.map((one: { url: string }) => one.url) : [];
    for (const each of [url, ...parts]) asked.push({ url: each, isApplication });
  }
  return fetch(input, init);
};

const tabOf = (who: Who) => new TabClient(publicUrl, () => world.control.token(ids.get(names[who]) ?? '', 'product'));

beforeAll(async () => {
  world = await startWorld('2026-11-23T10:30');
  for (const { id, name } of await world.control.people()) ids.set(name, id);
  const port = await freePort();
  publicUrl = `http://127.0.0.1:${port}`;
  product = createProduct({
    settings: { ...world.settings, publicUrl },
    root: process.cwd(),
    now: () => new Date(world.now()),
    log: (line) => void log.push(line),
    roundsEverySeconds: undefined,
    fetch: recording,
  });
  server = await listen(product.app, port, '127.0.0.1');
  await aDay();
});
afterAll(async () => {
  await product?.stop();
  await server?.close();
  await world?.close();
  console.log(
    `SharePoint's part of the access matrix: ${cells} cells, ${everybody.length} roles by every list, reading and writing.`,
  );
});

/** The lead records and shares a concern about a setting, everybody else tries to see it, and the rounds run. */
async function aDay(): Promise<void> {
  const dan = tabOf('safeguardingLead');
  const seen = (await dan.get(`${larkhill}/confidential`)).body;
  pupil = seen.choices.pupils.find(({ providers }: { providers: string[] }) => new Set(providers).size > 1);
  const providerKey = seen.choices.pupils.find(({ key }: { key: string }) => key === pupil.key).providers[0];
  const concern = {
    ...{ key: randomUUID(), pupilKey: pupil.key, providerKey, isAboutSetting: true, category: 'adult' },
    ...{ happenedOn: '2026-11-23', happenedAt: '', raisedBy: 'Jo Farrier', raisedOn: '2026-11-23', words, done: words },
    ...{ recordNumber: 'LA-77', parentsTold: false, parentsReason: words },
  };
  expect(await dan.post(`${larkhill}/confidential`, concern)).toMatchObject({ status: 201 });
  const view = (await dan.get(`${larkhill}/confidential/${concern.key}`)).body;
  const other = view.mustKnow.find(({ party }: { party: string }) => party === 'provider');
  const share = {
    key: randomUUID(),
    direction: 'given',
    placementKey: other.key,
    concernKey: concern.key,
    to: 'Lee Marsh',
    how: 'meeting',
  };
  expect(await dan.post(`${larkhill}/confidential/shares`, { ...share, extract, on: '2026-11-23' })).toMatchObject({
    status: 201,
  });
  const entry = { key: randomUUID(), kind: 'added', on: '2026-11-23', words, corrects: '', about: '' };
  expect(await dan.post(`${larkhill}/confidential/${concern.key}/entries`, entry)).toMatchObject({ status: 201 });
  const placements = view.placements.map(({ key }: { key: string }) => key);
  expect(await dan.post(`${larkhill}/confidential/${concern.key}/reviews`, { placements })).toMatchObject({ status: 200 });
  for (const who of everybody) {
    const tab = tabOf(who);
    const answers = await Promise.all([
      ...['confidential', `confidential/${concern.key}`, `confidential/chronology/${other.key}`].map((path) =>
        tab.get(`${larkhill}/${path}`),
      ),
      tab.get(`${larkhill}/today`),
      tab.get(`${larkhill}/roll.csv`),
      tab.get(`/find?q=${encodeURIComponent(words)}`),
    ]);
    if (who !== 'safeguardingLead') expect([who, JSON.stringify(answers).includes(words)]).toEqual([who, false]);
  }
  for (const who of ['safeguardingLead', 'apLead'] as const)
    for (const text of ['today', 'due', `find ${pupil.name}`]) await world.control.say(ids.get(names[who]) ?? '', text);
  await product.rounds.tick();
  await product.rounds.settled();
}

/** The items of every list of some sites, as the application reads them in this test, which the product would refuse itself. */
async function everythingIn(kind: 'trust' | 'school', school = 'larkhill'): Promise<string> {
  const { records, graph } = world.replica();
  const site = kind === 'trust' ? records.trustSite() : await records.schoolSite(school);
  const address = await site.address();
  const found = await Promise.all(
    listNamesOf(kind).map(async (list) => {
      const items: unknown[] = [];
      for await (const { values } of graph.pages(`${itemsPath(address, list)}?$expand=fields&$top=999`)) items.push(...values);
      return JSON.stringify(items);
    }),
  );
  return found.join('\n');
}

describe('What was written of a concern', () => {
  it('is in no list of the school’s or the trust’s site, nor of another school', async () => {
    const all = [
      await everythingIn('trust'),
      await everythingIn('school'),
      await everythingIn('school', 'northmoor'),
      await everythingIn('school', 'wyndale'),
    ].join('\n');
    expect(all).toContain('asked the safeguarding lead to ring');
    expect(all).not.toContain(words);
    expect(all).not.toContain(extract);
    expect(all).not.toMatch(/concernShared|immediateReview/);
  });

  it('is in no log, and neither is a pupil; who was refused is', () => {
    const said = JSON.stringify(log);
    for (const secret of [words, extract, pupil.key, ...pupil.name.split(' ')]) expect(said).not.toContain(secret);
    const refused = log.filter(({ event, route }) => event === 'api.refused' && String(route).includes('/confidential'));
    const tried = new Set(refused.map(({ personId }) => personId));
    expect(tried).toEqual(new Set(everybody.filter((who) => who !== 'safeguardingLead').map((who) => ids.get(names[who]))));
    expect(Object.keys(refused[0] ?? {}).sort()).toEqual(['event', 'method', 'personId', 'requestId', 'route']);
  });

  it('is in no address of Graph, and neither is the pupil', () => {
    const urls = decodeURIComponent(asked.map(({ url }) => url.replaceAll('%', '%25')).join('\n'));
    for (const secret of [words, extract, encodeURIComponent(words), pupil.name.split(' ')[1] ?? ''])
      expect(urls).not.toContain(secret);
    expect(asked.filter(({ url }) => url.includes('safeguarding') && url.includes(pupil.key))).toEqual([]);
  });

  it('is in nobody’s chat, and the pupil of it in no message about ringing', async () => {
    for (const name of [names.safeguardingLead, names.apLead, 'Gwen Morris', 'Samuel Adeyemi']) {
      const chat = JSON.stringify(await world.control.chat(ids.get(name) ?? ''));
      expect(chat).not.toContain(words);
      expect(chat).not.toContain(extract);
    }
    const calls = (await world.control.chat(ids.get('Gwen Morris') ?? '')).filter(({ card }) =>
      JSON.stringify(card ?? '').includes('Please ring'),
    );
    expect(calls).toHaveLength(1);
    expect(JSON.stringify(calls)).not.toContain(pupil.name);
    expect(JSON.stringify(calls)).toContain('Dan Osei of Larkhill Academy');
  });
});

describe('The application', () => {
  it('never asks the safeguarding site, over the whole of the API and the rounds; the lead does, with the lead’s own token', async () => {
    const { graph } = world.replica();
    const site = await graph.call({
      method: 'GET',
      path: '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill-safeguarding',
    });
    const { id } = Object(site.body);
    const there = asked.filter(({ url }) => {
      const address = decodeURIComponent(url);
      return address.includes('-safeguarding') || address.includes(id);
    });
    expect(there.length).toBeGreaterThan(5);
    expect(there.filter(({ isApplication }) => isApplication)).toEqual([]);
    expect(asked.some(({ isApplication }) => isApplication)).toBe(true);
  });
});

type Access = 'none' | 'read' | 'write';
/** By site: what each role may do there in SharePoint; everybody else nothing. */
const expected: Readonly<Record<SiteKind, (who: Who) => Access>> = {
  trust: (who) => {
    if (who === 'governor') return 'none';
    return ['headteacher', 'senco', 'clerk', 'noSchool'].includes(who) ? (who === 'noSchool' ? 'none' : 'read') : 'write';
  },
  school: (who) => {
    if (['governor', 'apLeadElsewhere', 'noSchool'].includes(who)) return 'none';
    return who === 'trustLead' || who === 'trustSafeguardingLead' ? 'read' : 'write';
  },
  safeguarding: (who) => (who === 'safeguardingLead' ? 'write' : 'none'),
};
const paths = {
  trust: 'alongside-trust',
  school: 'alongside-larkhill',
  safeguarding: 'alongside-larkhill-safeguarding',
} as const;

describe('SharePoint itself, with each person’s own token', () => {
  it.each(['trust', 'school', 'safeguarding'] as const)(
    'every list of the %s site: reads and writes what the role may, nothing else',
    async (kind) => {
      const { graph } = world.replica();
      const { id } = Object(
        (await graph.call({ method: 'GET', path: `/sites/larkfield.sharepoint.com:/sites/${paths[kind]}` })).body,
      );
      const inSite = Object((await graph.call({ method: 'GET', path: `/sites/${id}/lists?$select=id,displayName` })).body).value;
      for (const who of everybody) {
        const token = await world.control.token(ids.get(names[who]) ?? '', 'graph');
        const send = async (path: string, body?: string) =>
          (
            await fetch(`${world.settings.graphOrigin}/v1.0${path}`, {
              ...(body !== undefined && { method: 'POST', body }),
              headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            })
          ).status;
        for (const name of listNamesOf(kind)) {
          const list = inSite.find(({ displayName }: { displayName: string }) => displayName === lists[name].name);
          const items = `/sites/${id}/lists/${list.id}/items`;
          const access = expected[kind](who);
          const read = await send(`${items}?$top=1`);
          const write = await send(items, JSON.stringify({ fields: { Title: 'Matrix', Key: randomUUID() } }));
          cells += 2;
          expect([who, name, read, write]).toEqual([who, name, access === 'none' ? 403 : 200, access === 'write' ? 201 : 403]);
        }
      }
    },
  );
});
