import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExistingList } from '../../infra/provision/existing.ts';
import { upgradeSteps } from '../../infra/provision/upgradeSteps.ts';
import type { Change } from '../../src/records/records.ts';
import { lists } from '../../src/records/schema.ts';
import type { ColumnType, ListSchema } from '../../src/records/schemaColumns.ts';
import { writerFor } from '../../src/records/writer.ts';
import { mina, note } from './builders.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';

const school = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill';
let trust: LocalTrust;
beforeAll(async () => {
  trust = await startLocalTrust();
});
afterAll(() => trust.close());

const ofSchool: readonly Change[] = [
  {
    list: 'dutyRecords',
    create: {
      key: 'r-1',
      dutyKey: 'visit|p-1|start',
      what: { status: 'done', on: '2026-11-20', evidence: 'Seen at work' },
      by: mina,
    },
  },
  {
    list: 'suspensions',
    create: {
      ...{ key: 's-1', pupilKey: 'amara', kind: 'suspension', startsOn: '2026-11-19', endsOn: '2026-11-27' },
      ...{ halfDaysLess: 0, reason: 'Fight' },
    },
  },
  {
    list: 'timetables',
    create: {
      ...{ key: 't-1', pupilKey: 'amara', kind: 'partTime', requestedOn: '2026-10-30', decision: undefined, startsOn: undefined },
      ...{ endsOn: undefined, reason: '', sessionsInSchool: 6, isForBehaviour: false, parentAgrees: true },
      ...{ hasSupportPlan: undefined, isOnSiteEveryDay: undefined, laConsulted: undefined },
      ...{ socialWorkerTold: undefined, virtualSchoolConsulted: undefined },
    },
  },
];
const ofTrust: readonly Change[] = [
  {
    list: 'policies',
    create: {
      ...{ key: 'c-1', scope: 'trust', rule: 'visitRhythm', value: 'monthly', validFrom: '2026-09-01' },
      ...{ why: 'Agreed', by: mina },
    },
  },
  {
    list: 'providerChecks',
    create: {
      ...{ key: 'k-1', providerKey: 'foxglove', check: 'publicLiability', outcome: 'passed', on: '2026-09-10' },
      ...{ expiresOn: '2027-09-09', cover: 5_000_000, evidence: 'Certificate', file: undefined, schoolKey: 'larkhill', by: mina },
    },
  },
  {
    list: 'providerDeclarations',
    create: {
      ...{ key: 'd-1', providerKey: 'foxglove', on: '2026-10-01', pupils: 9, fullTimePupils: 4, fullTimeLookedAfter: 0 },
      ...{ fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0, by: mina },
    },
  },
];
const created = (change: Change | undefined) => (change !== undefined && 'create' in change ? change.create : undefined);

describe('What the rulebook reads', () => {
  it('is written to the school’s site and the same when SharePoint is asked again', async () => {
    const site = { school: 'larkhill' } as const;
    const writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
    expect((await writer.change(ofSchool, note)).every(({ done }) => done)).toBe(true);

    trust.records.forget();
    const book = await trust.records.school('larkhill');

    expect(book.dutyRecords.get('r-1')?.value).toEqual(created(ofSchool[0]));
    expect(book.suspensions.get('s-1')?.value).toEqual(created(ofSchool[1]));
    expect(book.timetables.get('t-1')?.value).toEqual(created(ofSchool[2]));
    expect(book.problems).toEqual([]);
  });

  it('is written to the trust’s site and the same when SharePoint is asked again', async () => {
    const writer = await writerFor({ records: trust.records, graph: trust.graph, site: 'trust', newKey: randomUUID });
    expect((await writer.change(ofTrust, note)).every(({ done }) => done)).toBe(true);

    trust.records.forget();
    const book = await trust.records.trust();

    expect(book.policies.get('c-1')?.value).toEqual(created(ofTrust[0]));
    expect(book.providerChecks.get('k-1')?.value).toEqual(created(ofTrust[1]));
    expect(book.providerDeclarations.get('d-1')?.value).toEqual(created(ofTrust[2]));
    expect(book.problems).toEqual([]);
  });

  it.each([
    ['dutyRecords', 'suspensions', ofSchool, 'trust'],
    ['policies', 'providerChecks', ofTrust, { school: 'larkhill' }],
  ] as const)('%s and %s are not in the other site', async (_one, _other, changes, site) => {
    const writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
    await expect(writer.change(changes, note)).rejects.toThrow('Take the writer of the other site.');
  });

  it('sets aside a row that somebody broke, and names the column as SharePoint shows it', async () => {
    const items = `${school}:/lists/Duties%20recorded/items`;
    const row = { Key: 'broken', Title: 'Visit', DutyKey: 'visit|p-1|start', What: 'Postponed' };
    const { body } = await trust.graph.call({ method: 'POST', path: items, body: { fields: row } });
    const id = String(Reflect.get(Object(body), 'id'));

    const { problems } = await trust.records.school('larkhill', { maxAgeInSeconds: 0 });

    expect(problems.map(({ say }) => say)).toEqual([
      `Item ${id} of the list "Duties recorded" is not used: "Postponed until" is empty or not as expected. Correct it in SharePoint.`,
    ]);
    await trust.graph.call({ method: 'DELETE', path: `${items}/${id}` });
  });
});

describe('A site that an older version provisioned', () => {
  const asBefore = (schema: ListSchema, without: string): ExistingList => ({
    id: '1',
    name: schema.name,
    displayName: schema.name,
    columns: [
      column('Title', schema.titleDisplayName, 'text'),
      ...schema.columns
        .filter(({ name }) => name !== without)
        .map(({ name, displayName, type, indexed, unique }) => ({
          ...column(name, displayName, type.kind),
          ...{ indexed, unique, several: type.kind === 'choice' && type.several },
          choices: type.kind === 'choice' ? type.choices : [],
        })),
    ],
  });
  const column = (name: string, displayName: string, kind: ColumnType['kind']) => ({
    ...{ id: name, name, displayName, kind, indexed: false, unique: false, several: false, choices: [] },
  });

  it.each([
    [lists.placements, 'Arrangement', 'added the column "How it is arranged"'],
    [lists.schools, 'DigestAt', 'added the column "Digest: sent at"'],
  ] as const)('$name gets its new column', (schema, name, say) => {
    expect(upgradeSteps(schema, asBefore(schema, name)).map((step) => step.say)).toEqual([say]);
  });
});

describe('Reading a school beside what people do', () => {
  it('leaves the school in use the one that is asked together with the trust', async () => {
    await trust.records.trust();
    await trust.records.school('larkhill');
    await trust.records.school('brook', { maxAgeInSeconds: 600, isBeside: true });
    await moveClock(10);
    await trust.requests();

    await trust.records.trust();
    await trust.records.school('larkhill');

    expect(await trust.requests()).toBe(1);
  });

  it('costs nothing while it is not older than that', async () => {
    await moveClock(500);
    await trust.requests();

    await trust.records.school('brook', { maxAgeInSeconds: 600, isBeside: true });

    expect(await trust.requests()).toBe(0);
  });
});

/** Moves the local clock, and the product's with it. */
async function moveClock(seconds: number): Promise<void> {
  const now = new Date(trust.local.clock.now().getTime() + seconds * 1000).toISOString().slice(0, 19);
  const answer = await fetch(`${trust.local.origin}/local/clock`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
