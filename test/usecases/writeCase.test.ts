import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/domain/caseFile/caseFile.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { type OpenSchool, openSchool } from '../../src/usecases/openSchool.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { type CaseEntry, deedKeyOf, writeCase } from '../../src/usecases/writeCase.ts';
import { kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead. */
let world: World;
let amara: Desk;
let placementKey: string;
let duty: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
  const today = await viewToday(amara, 'larkhill');
  const open = today.done ? today.value.duties.find(({ kind }) => kind === 'equality' || kind === 'planningMeeting') : undefined;
  if (!open?.placementKey) throw new Error('The sample has no such open duty.');
  [placementKey, duty] = [open.placementKey, open.key];
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

async function opened(desk = amara, school = 'larkhill'): Promise<OpenSchool> {
  const open = await openSchool(desk, school, { maxAgeInSeconds: 0 });
  if (!open.done) throw new Error(open.refusal.say);
  return open.value;
}
const anEntry = (change: Partial<CaseEntry> = {}): CaseEntry => ({
  ...{ key: randomUUID(), placementKey, pupilKey: '', providerKey: '', on: '2026-11-20', says: 'Reminded the headteacher' },
  what: { kind: 'reminded', about: 'approval', who: 'Helen Ward' },
  ...change,
});
const send = async (entry: CaseEntry, deeds: readonly string[] = []) =>
  writeCase(amara, await opened(), entry, {
    action: 'Reminded',
    deeds: deeds.map((dutyKey) => ({ dutyKey, evidence: 'See the case file' })),
  });
/** What stands in the lists under a key, its duty records included. */
async function kept(key: string): Promise<readonly string[]> {
  const { book } = await opened();
  return [...book.caseRecords.keys(), ...book.dutyRecords.keys()].filter((one) => one === key || one.startsWith(`${key}|`));
}

describe('A record of the case file', () => {
  it('is kept as it was said and signed, and discharges its duties', async () => {
    const entry = anEntry();
    expect(await send(entry, [duty, `baseline|${placementKey}|`])).toEqual({ done: true, value: { key: entry.key } });
    expect(await kept(entry.key)).toEqual([entry.key, deedKeyOf(entry.key, 0), deedKeyOf(entry.key, 1)]);
    const { facts, book } = await opened();
    expect(recordsOf(facts.caseRecords, 'reminded').find(({ key }) => key === entry.key)).toMatchObject({
      ...{ says: 'Reminded the headteacher', on: '2026-11-20' },
      by: { name: 'Amara Okafor' },
    });
    expect(book.dutyRecords.get(deedKeyOf(entry.key, 0))?.value).toMatchObject({
      dutyKey: duty,
      what: { status: 'done', on: '2026-11-20', evidence: 'See the case file' },
    });
    const view = await viewPlacement(amara, 'larkhill', placementKey);
    const row = view.done ? view.value.duties.find(({ key }) => key === duty) : undefined;
    expect(row?.done).toMatchObject({ on: '2026-11-20', recordKey: deedKeyOf(entry.key, 0) });
  });

  it('is refused for a day to come, and nothing is kept', async () => {
    const entry = anEntry({ on: '2026-11-24' });
    const answer = await send(entry, [duty]);
    expect(sayOf(answer)).toContain('Enter the day on which it happened');
    expect(answer).toMatchObject({ refusal: { problems: [{ where: 'on' }] } });
    expect(await kept(entry.key)).toEqual([]);
  });

  it('sent twice is kept once, and its duty is discharged once', async () => {
    const entry = anEntry();
    const both = await Promise.all([send(entry, [duty]), send(entry, [duty])]);
    expect([...both, await send(entry, [duty])].map(sayOf)).toEqual(['done', 'done', 'done']);
    expect(await kept(entry.key)).toEqual([entry.key, deedKeyOf(entry.key, 0)]);
  });

  it('whose answer is lost is kept once', async () => {
    await world.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });
    const entry = anEntry();
    const first = await send(entry, [duty]).then(sayOf, () => 'lost');
    expect(['done', 'lost']).toContain(first);
    expect(sayOf(await send(entry, [duty]))).toBe('done');
    expect(await kept(entry.key)).toEqual([entry.key, deedKeyOf(entry.key, 0)]);
  });

  it('of which only the record came through is completed when it is sent again', async () => {
    const entry = anEntry();
    expect(sayOf(await send(entry))).toBe('done');
    expect(await kept(entry.key)).toEqual([entry.key]);
    expect(sayOf(await send(entry, [duty]))).toBe('done');
    expect(await kept(entry.key)).toEqual([entry.key, deedKeyOf(entry.key, 0)]);
  });

  it('says whom to ask when SharePoint itself refuses', async () => {
    await world.control.fault({ operation: 'POST *items', status: 403 });
    const entry = anEntry();
    const answer = await send(entry);
    expect(kindOf(answer)).toBe('notPermitted');
    expect(sayOf(answer)).toContain('SharePoint does not let you change the case file');
    await world.control.noFaults();
    expect(await kept(entry.key)).toEqual([]);
  });

  it('comes after the changes that belong to it, and not at all when one of them was overtaken', async () => {
    const open = await opened();
    const pupil = [...open.book.pupils.values()][0] ?? expect.fail('Larkhill has no pupil.');
    const overtaken = { list: 'pupils', update: { ...pupil, eTag: '"old,1"' }, to: pupil.value } as const;
    const entry = anEntry();
    const answer = await writeCase(amara, open, entry, { action: 'Reminded', first: [overtaken] });
    expect(kindOf(answer)).toBe('changedMeanwhile');
    expect(await kept(entry.key)).toEqual([]);
  });
});
