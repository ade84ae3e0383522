/** The small Microsoft 365 with its sample trust and the product on it, in this process; and desks as its people have them in the tab. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startLocal } from '../../infra/local/startLocal.ts';
import { connectionOf } from '../../src/connection.ts';
import { type Desks, openDesks } from '../../src/desks.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { graphScope, openSignIn } from '../../src/graph/signIn.ts';
import { listen } from '../../src/listen.ts';
import { createProduct, type Product } from '../../src/product.ts';
import { openConfidentialSites } from '../../src/records/confidential/openConfidentialSites.ts';
import { type OpenRecords, openRecords } from '../../src/records/openRecords.ts';
import type { Writer } from '../../src/records/records.ts';
import { writerFor } from '../../src/records/writer.ts';
import type { Settings } from '../../src/settings.ts';
import { fillLocally } from '../../src/startLocally.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { openProviderUse } from '../../src/usecases/providerUse.ts';
import { Control } from '../support/control.ts';
import { sampleStore } from '../support/sampleStore.ts';

/** One process of the product, as far as it reads and writes records: its own casebooks, like a replica. */
export interface Replica {
  readonly records: OpenRecords;
  readonly graph: Graph;
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly desks: Desks;
}

export interface World {
  readonly control: Control;
  readonly product: Product;
  readonly settings: Settings;
  readonly now: () => string;
  /** Resolves when every replica has counted the trust's pupils at its providers, which it does beside what is asked for. */
  counted(): Promise<void>;
  /** A further process beside the product. */
  replica(): Replica;
  /** A further product with rounds of its own, which nobody's Teams talks to. */
  secondProduct(): Product;
  /** What a person of the sample trust has in the tab; on a replica of the test's own, unless said. */
  deskOf(name: string, on?: Replica): Promise<Desk>;
  /** The same in the chat. */
  chatDeskOf(name: string): Promise<Desk>;
  /** School and subject of every change that desks have told of. */
  readonly changes: string[];
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * @param now `yyyy-mm-ddThh:mm` in London.
 * @param ticks whether the product's rounds run when the clock is moved, as with `npm start`, or only when the test says so.
 */
export async function startWorld(now: string, ticks: 'withTheClock' | 'byHand' = 'byHand'): Promise<World> {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const graphAs = (settings: Omit<Settings, 'publicUrl'>): Graph => {
    const signIn = openSignIn({ ...settings, fetch });
    return openGraph(connectionOf(settings, fetch), () => signIn.application(graphScope));
  };
  const local = await startLocal({
    port: 0,
    dataDir: ':memory:',
    now,
    botEndpoint: `${publicUrl}/api/messages`,
    tabUrl: `${publicUrl}/tab/`,
    copy: await sampleStore(now.slice(0, 10)),
    fill: fillLocally,
  });
  const settings: Settings = { ...local.settings, publicUrl };
  const nowText = () => local.clock.now().toISOString();
  const newProduct = () =>
    createProduct({
      settings,
      root: process.cwd(),
      now: () => local.clock.now(),
      log: () => undefined,
      roundsEverySeconds: undefined,
    });
  const product = newProduct();
  if (ticks === 'withTheClock') local.onClockMoved(() => product.rounds.tick());
  const server = await listen(product.app, port, '127.0.0.1');
  const control = new Control(local.origin);
  const changes: string[] = [];

  const countings: (() => Promise<void>)[] = [];
  const replica = (): Replica => {
    const graph = graphAs(settings);
    const signIn = openSignIn({ ...settings, fetch });
    const records = openRecords({ graph, trustSite: settings.trustSite, now: nowText });
    const providerUse = openProviderUse({ records, now: nowText });
    countings.push(() => providerUse.refresh());
    const { hostname } = settings.trustSite;
    const confidential = openConfidentialSites({
      ...{ hostname, now: nowText, places: { learn: () => undefined } },
      sitePathOf: async (school) => (await records.trust()).schools.get(school)?.value.confidentialSitePath,
    });
    const desks = openDesks({
      records,
      confidentialAs: confidential.as,
      providerUse: providerUse.now,
      application: graph,
      onBehalfOf: (token) => openGraph(connectionOf(settings, fetch), () => signIn.onBehalfOf(token, [graphScope])),
      now: nowText,
      newKey: () => randomUUID(),
      afterChange: (schoolKey: string, subject?: string) => void changes.push(`${schoolKey} ${subject ?? ''}`.trim()),
    });
    const writer = (schoolKey: string) => writerFor({ records, graph, site: { school: schoolKey }, newKey: () => randomUUID() });
    return { records, graph, writer, desks };
  };
  const own = replica();
  const personCalled = async (name: string): Promise<{ readonly id: string }> => {
    const person = (await control.people()).find((candidate) => candidate.name === name);
    if (person === undefined) throw new Error(`The sample trust has nobody called ${name}.`);
    return person;
  };

  return {
    control,
    product,
    settings,
    now: nowText,
    counted: async () => void (await Promise.all(countings.map((count) => count()))),
    replica,
    secondProduct: newProduct,
    changes,
    async deskOf(name, on = own) {
      const { id } = await personCalled(name);
      return on.desks.forTab({ personId: id, name, token: await control.token(id, 'product') });
    },
    chatDeskOf: async (name) => own.desks.forChat({ personId: (await personCalled(name)).id, name }),
    close: async () => {
      await product.stop();
      await server.close();
      await local.close();
    },
  };
}
