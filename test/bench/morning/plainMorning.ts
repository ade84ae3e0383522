/**
 * The same morning as somebody would write it at first: nothing is remembered, lists are read whole, items are written one by one. It obeys
 * Retry-After for as long as it takes.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { RegisterWeek } from '../../../src/domain/register.ts';
import { weekKey } from '../../../src/domain/registerWeek.ts';
import { openGraph } from '../../../src/graph/graph.ts';
import { isRecord } from '../../../src/graph/links.ts';
import { graphScope, openSignIn } from '../../../src/graph/signIn.ts';
import { registerList } from '../../../src/records/lists/registerList.ts';
import { lists } from '../../../src/records/schema.ts';
import { hostname, personId, schoolPath, trustPath } from './morningTrust.ts';
import type { MorningWorld } from './morningWorld.ts';
import { type Answered, sessionAskedAt } from './officers.ts';
import { plainChat } from './plainChat.ts';
import type { Running } from './productMorning.ts';

const monday = '2026-11-23';
const tickEveryMs = 60_000;
const hour = 3_600_000;
const names = { pupil: (key: string) => key, provider: (key: string) => key, placement: (key: string) => key };

interface Item {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export async function plainMorning({ time, settings, port, schools, at }: MorningWorld): Promise<Running> {
  // Somebody has to hear what Teams tells the bot.
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const signIn = openSignIn({ ...settings, fetch: time.fetch });
  const policy = { tries: 10_000, patienceInMs: 24 * hour };
  const wire = {
    origin: settings.graphOrigin,
    fetch: time.fetch,
    sleep: time.sleep,
    random: Math.random,
    newId: () => randomUUID(),
  };
  const graph = openGraph({ ...wire, policy }, () => signIn.application(graphScope));
  const chat = plainChat({ graph, settings, fetch: time.fetch, signIn });

  const pathOf = (site: string, list: string): string => `/sites/${hostname}:${site}:/lists/${encodeURIComponent(list)}/items`;
  async function whole(site: string, list: string): Promise<Item[]> {
    const items: Item[] = [];
    for await (const { values } of graph.pages(`${pathOf(site, list)}?$expand=fields&$top=999`)) {
      for (const item of values)
        if (isRecord(item) && isRecord(item['fields'])) items.push({ id: String(item['id']), fields: item['fields'] });
    }
    return items;
  }
  const all = (site: string, some: readonly { readonly name: string }[]): Promise<Item[][]> =>
    Promise.all(some.map(({ name }) => whole(site, name)));
  const create = (site: string, list: string, fields: Record<string, unknown>) =>
    graph.call({ method: 'POST', path: pathOf(site, list), body: { fields }, isRefusedTwice: true });

  async function tick(): Promise<void> {
    if (time.now() < at(sessionAskedAt)) return;
    await whole(trustPath, lists.schools.name);
    await Promise.all(Array.from({ length: schools }, (_, school) => ask(school)));
  }

  async function ask(school: number): Promise<void> {
    const key = `session|${monday}|AM|${school}`;
    const deliveries = await whole(schoolPath(school), lists.deliveries.name);
    if (deliveries.some(({ fields }) => fields['Key'] === key)) return;
    await all(schoolPath(school), [lists.staff, lists.calendar, lists.pupils, lists.placements, lists.register]);
    await chat.send(personId(school, 'attendanceOfficer'), key);
    await create(schoolPath(school), lists.deliveries.name, { Key: key, Title: 'Attendance' });
  }

  async function look(school: number): Promise<void> {
    await Promise.all([
      all(trustPath, [lists.trustStaff, lists.schools, lists.providers, lists.providerSites]),
      all(schoolPath(school), [lists.staff, lists.calendar, lists.pupils, lists.placements, lists.register, lists.deliveries]),
    ]);
  }

  async function answer(school: number, person: string, answers: readonly Answered[]): Promise<void> {
    const site = schoolPath(school);
    const [, , , register = []] = await all(site, [lists.staff, lists.calendar, lists.placements, lists.register]);
    const known = new Set(register.map(({ fields }) => fields['Key']));
    for (const { pupilKey, mark } of answers) {
      const by = { personId: person, name: 'Attendance officer', at: new Date().toISOString() };
      const entry = { mark, note: '', providerKey: 'provider-0', by, via: 'tab' as const };
      const week: RegisterWeek = { pupilKey, weekStartsOn: monday, entries: { MonAM: [entry] } };
      if (known.has(weekKey(pupilKey, monday))) throw new Error('Answered already.');
      const written = Object.entries(registerList.write(week)).filter(([, value]) => value !== '');
      const title = registerList.title(week, names);
      await create(site, lists.register.name, { Key: registerList.keyOf(week), Title: title, ...Object.fromEntries(written) });
      await create(site, lists.audit.name, { Key: randomUUID(), Title: 'Attendance confirmed', Subject: pupilKey });
    }
  }

  await chat.install(Array.from({ length: schools }, (_, school) => personId(school, 'attendanceOfficer')));
  let isStopped = false;
  const ticking = (async () => {
    for (; !isStopped; await time.sleep(tickEveryMs)) await tick();
  })();
  return {
    face: { look, answer },
    stop: async () => {
      isStopped = true;
      await ticking;
      await new Promise((closed) => server.close(closed));
    },
  };
}
