import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { takeBackCaseSchema } from '../../src/api/contractCaseFile.ts';
import { standingRecords } from '../../src/domain/caseFile/caseFile.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { openSchool } from '../../src/usecases/openSchool.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { deedKeyOf, writeCase } from '../../src/usecases/writeCase.ts';
import { kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Helen Ward the headteacher, Ruth Kendall the SENCO. */
let world: World;
let amara: Desk;
let helen: Desk;
let ruth: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, ruth] = await Promise.all([
    world.deskOf('Amara Okafor'),
    world.deskOf('Helen Ward'),
    world.deskOf('Ruth Kendall'),
  ]);
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

async function opened(desk = amara) {
  const open = await openSchool(desk, 'larkhill', { maxAgeInSeconds: 0 });
  if (!open.done) throw new Error(open.refusal.say);
  return open.value;
}

const reminded = { kind: 'reminded', about: 'approval', who: 'Helen Ward' } as const;
const override = { kind: 'override', checks: ['siteVisit'], reason: 'Visited last year', until: '2026-12-18' } as const;
/** A record with one discharged duty, made by somebody. */
async function aRecord(by = amara, what: typeof reminded | typeof override = reminded): Promise<string> {
  const open = await opened(by);
  const placementKey = open.facts.placements[0]?.key ?? '';
  const entry = { key: randomUUID(), placementKey, pupilKey: '', providerKey: '', on: '2026-11-20', says: 'Something', what };
  const deeds = [{ dutyKey: `equality|${placementKey}|`, evidence: 'Seen' }];
  expect(sayOf(await writeCase(by, open, entry, { action: 'Something', deeds }))).toBe('done');
  return entry.key;
}
const takeBack = (recordKey: string, { by = amara, key = randomUUID(), reason = 'It was another pupil' } = {}) =>
  takeBackCase(by, 'larkhill', { key, recordKey, reason });
async function standing(recordKey: string): Promise<boolean> {
  return standingRecords((await opened()).facts.caseRecords).some(({ key }) => key === recordKey);
}
/** Every record that takes this one, or what it said about duties, back. */
async function takings(recordKey: string): Promise<readonly string[]> {
  const { facts } = await opened();
  const about = [recordKey, deedKeyOf(recordKey, 0)];
  return [...facts.caseRecords, ...facts.dutyRecords]
    .filter(({ what }) => 'recordKey' in what && about.includes(what.recordKey))
    .map(({ key }) => key);
}

describe('A record of the case file that was wrong', () => {
  it('is taken back with the duty it discharged; all of it stays readable', async () => {
    const record = await aRecord();
    const key = randomUUID();
    expect(await takeBack(record, { key })).toEqual({ done: true, value: { key } });
    expect(await standing(record)).toBe(false);
    expect(await takings(record)).toEqual([key, `${key}|${deedKeyOf(record, 0)}`]);
    const { book } = await opened();
    expect(book.caseRecords.get(record)?.value.says).toBe('Something');
    expect(book.caseRecords.get(key)?.value).toMatchObject({
      ...{ says: 'Taken back: Something', on: '2026-11-23' },
      what: { kind: 'takenBack', recordKey: record, reason: 'It was another pupil' },
    });
  });

  it('is taken back once, however often that is sent', async () => {
    const record = await aRecord();
    const key = randomUUID();
    const answers = await Promise.all([takeBack(record, { key }), takeBack(record, { key })]);
    expect([...answers, await takeBack(record, { key })].map(sayOf)).toEqual(['done', 'done', 'done']);
    expect(await takings(record)).toHaveLength(2);
  });

  it('is taken back once when the answer is lost', async () => {
    const record = await aRecord();
    const key = randomUUID();
    await world.control.fault({ operation: 'POST /$batch', status: 504, dropAfterCommit: true, times: 1 });
    await takeBack(record, { key }).catch(() => undefined);
    expect(sayOf(await takeBack(record, { key }))).toBe('done');
    expect(await takings(record)).toHaveLength(2);
  });

  it('is not taken back a second time by somebody else, who is told by whom it was', async () => {
    const record = await aRecord();
    await takeBack(record);
    expect(sayOf(await takeBack(record))).toBe('Amara Okafor has taken this back already. Look at the page again.');
    expect(await takings(record)).toHaveLength(2);
  });

  it('is taken back by whoever made it or by the AP lead; by nobody else', async () => {
    const record = await aRecord();
    const refused = await takeBack(record, { by: ruth });
    expect(kindOf(refused)).toBe('notPermitted');
    expect(sayOf(refused)).toContain('Only the AP lead can take back a record that somebody else made');
    expect(await standing(record)).toBe(true);
    expect(sayOf(await takeBack(await aRecord(helen)))).toBe('done');
  });

  it('is the headteacher’s alone where the headteacher answers for it by name', async () => {
    const record = await aRecord(helen, override);
    expect(sayOf(await takeBack(record))).toContain('Only the headteacher can take back');
    expect(await standing(record)).toBe(true);
    expect(sayOf(await takeBack(record, { by: helen }))).toBe('done');
  });

  it('needs a reason, and a record that is there and is no taking back itself', async () => {
    const record = await aRecord();
    expect(await takeBack(record, { reason: ' ' })).toMatchObject({ refusal: { problems: [{ where: 'reason' }] } });
    expect(takeBackCaseSchema.safeParse({ key: randomUUID(), reason: ' ' }).success).toBe(false);
    expect(kindOf(await takeBack('nothing'))).toBe('notFound');
    const key = randomUUID();
    await takeBack(record, { key });
    expect(kindOf(await takeBack(key))).toBe('notFound');
  });

  it('stays as it is when SharePoint refuses', async () => {
    const record = await aRecord();
    await world.control.fault({ operation: 'POST *items', status: 403 });
    expect(sayOf(await takeBack(record))).toContain('SharePoint does not let you change the case file');
    await world.control.noFaults();
    expect(await standing(record)).toBe(true);
  });
});
