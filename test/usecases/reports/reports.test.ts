/** Reports and belonging: what they discharge, once, and who may. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportRecordSchema } from '../../../src/api/contractReports.ts';
import type { ReportRecord } from '../../../src/domain/reports/reportSays.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { recordReport } from '../../../src/usecases/reports/recordReport.ts';
import { viewReports } from '../../../src/usecases/reports/viewReports.ts';
import { takeBackCase } from '../../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../../src/usecases/viewPlacements.ts';
import { granted, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';

let world: World;
let amara: Desk;
let clerk: Desk;
let key: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T10:20');
  [amara, clerk] = (await Promise.all(['Amara Okafor', 'Edith Marlowe'].map((name) => world.deskOf(name)))) as [Desk, Desk];
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  for (const one of placements.filter(({ stage }) => stage === 'running')) {
    const { due } = granted(await viewReports(amara, 'larkhill', one.key));
    if (['providerReport', 'finalReport'].every((kind) => due.some((duty) => duty.kind === kind))) key = one.key;
  }
}, 120_000);
afterAll(() => world.close());

const report = (change: Partial<Extract<ReportRecord, { kind: 'providerReport' }>> = {}) => ({
  ...{ kind: 'providerReport' as const, isFinal: false, attendance: '9 of 10', behaviour: 'Calm', achievement: 'Unit 1' },
  ...{ progress: [{ objective: 0, rating: 'good' as const, words: '' }], sharedWith: 'Ruth Kendall', where: '', ...change },
});
const send = (what: ReportRecord, id = randomUUID(), desk = amara) =>
  recordReport(desk, 'larkhill', key, reportRecordSchema.parse({ key: id, on: '2026-11-23', what }));
const seen = async () => granted(await viewReports(amara, 'larkhill', key));
const dueOf = async (kind: string) => (await seen()).due.find((one) => one.kind === kind)?.dueOn;
const doneCount = async (kind: string) =>
  granted(await viewPlacement(amara, 'larkhill', key)).duties.filter((one) => one.kind === kind && one.done?.recordKey).length;

describe('A report of the provider', () => {
  it('discharges the one that is open, once however often it is sent; taken back it is open again', async () => {
    const before = { due: await dueOf('providerReport'), done: await doneCount('providerReport') };
    const id = randomUUID();
    granted(await send(report(), id));
    granted(await send(report(), id));
    expect((await seen()).reports.filter((one) => one.key === id)).toMatchObject([
      { says: expect.stringContaining('Shared with Ruth Kendall.'), mayTakeBack: true },
    ]);
    expect(await dueOf('providerReport')).not.toBe(before.due);
    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: id, reason: 'Another pupil' }));
    expect(await dueOf('providerReport')).toBe(before.due);
    expect(await doneCount('providerReport')).toBe(before.done);
    expect((await seen()).reports.some((one) => one.key === id)).toBe(false);
  });

  it('that is final discharges the final one too, and says of each objective how far the pupil is', async () => {
    expect(sayOf(await send(report({ isFinal: true })))).toContain('Put this right first');
    const progress = [0, 1, 2].map((objective) => ({ objective, rating: 'good' as const, words: '' }));
    granted(await send(report({ isFinal: true, progress })));
    expect(await dueOf('finalReport')).toBeUndefined();
  });

  it('is refused to somebody who may not, with who may', async () => {
    expect(sayOf(await send(report(), randomUUID(), clerk))).toMatch(/Only the .*AP lead.*record a report/);
  });
});

describe('What keeps a pupil part of the school', () => {
  it('is planned, done, and says of an event that its risks are open', async () => {
    const trip = { kind: 'belonging', what: 'Trip to the museum', isDone: false, riskChecked: null, ways: ['events'] } as const;
    granted(await send(trip));
    expect(await dueOf('belongingPlan')).toBeUndefined();
    expect(sayOf(await send({ ...trip, isDone: true }))).toContain('Put this right first');
    granted(await send({ ...trip, isDone: true, riskChecked: true }));
    const { belonging } = await seen();
    expect(belonging.slice(0, 2).map(({ isRiskOpen }) => isRiskOpen)).toEqual([false, true]);
  });
});
