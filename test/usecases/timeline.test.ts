import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timelineAnswerSchema } from '../../src/api/contractTimeline.ts';
import type { TimelineChoice } from '../../src/domain/timeline/timelinePage.ts';
import { pausePlacement } from '../../src/usecases/course/pausePlacement.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { recordBaseline } from '../../src/usecases/progress/recordBaseline.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewTimeline } from '../../src/usecases/viewTimeline.ts';
import { granted, kindOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill on Monday 23 November 2026: a placement of the sample trust that has run since October. */
let world: World;
let amara: Desk;
let key = '';
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  key = placements.find(({ pupilName, stage }) => pupilName === 'Jayden Marsh' && stage === 'running')?.key ?? '';
});
afterAll(() => world.close());

const everything: TimelineChoice = { kind: undefined, by: '', words: '', size: 50, upTo: '' };
const timeline = async (change: Partial<TimelineChoice> = {}) =>
  granted(await viewTimeline(amara, 'larkhill', key, { ...everything, ...change }));

describe('The timeline of a placement in the tab', () => {
  it('tells the past of the sample as the contract says, newest first, back to the proposal', async () => {
    const whole = await timeline({ size: 20_000 });
    expect(timelineAnswerSchema.safeParse(whole).error?.issues).toBeUndefined();
    expect(whole.entries.at(-1)?.says).toMatch(/^Placement proposed/);
    const days = whole.entries.map(({ at, recordedAt }) => at?.date ?? recordedAt.slice(0, 10));
    expect(days).toEqual(days.toSorted().reverse());
    expect(whole.counts.attendance).toBeGreaterThan(3);
    expect(new Set(whole.entries.map((one) => one.key)).size).toBe(whole.total);
  });

  it('asks Graph for nothing while memory is fresh, whatever is chosen', async () => {
    await timeline();
    await world.counted();
    await world.control.resetRequests();
    const page = await timeline({ words: 'sparrow farm', by: 'Amara Okafor', size: 100 });
    expect(page.people).toContain('Amara Okafor');
    expect((await world.control.requests()).operations).toEqual([]);
  });

  it('shows a record and its taking back, each linked to the other', async () => {
    const pause = { key: randomUUID(), from: '2026-12-07', half: 'AM', reason: 'To settle', told: 'All' } as const;
    granted(await pausePlacement(amara, 'larkhill', key, pause));
    const undo = { key: randomUUID(), recordKey: pause.key, reason: 'The wrong placement' };
    const helen = await world.deskOf('Helen Ward');
    granted(await takeBackCase(helen, 'larkhill', undo));
    granted(await viewPlacements(amara, 'larkhill'));
    await world.control.setClock('2026-11-23T09:30');
    const { entries } = await timeline({ kind: 'change' });
    expect(entries.find((one) => one.key === undo.key)?.corrected).toMatchObject({ key: pause.key, by: 'Amara Okafor' });
    expect(entries.find((one) => one.key === pause.key)?.correctedBy).toMatchObject({ key: undo.key, by: 'Helen Ward' });
  });

  it('is refused to whoever may not read the school, and of a placement that is not there', async () => {
    const northmoor = await world.deskOf('Tom Fairbairn');
    expect(kindOf(await viewTimeline(northmoor, 'larkhill', key, everything))).toBe('notPermitted');
    expect(kindOf(await viewTimeline(amara, 'larkhill', 'nothing', everything))).toBe('notFound');
  });
});

describe('Where a pupil begins with an objective (DOC-2)', () => {
  const baseline = () => ({
    key: randomUUID(),
    on: '2026-11-20',
    objective: 1,
    baseline: ' Ten minutes ',
    by: 'Easter',
    measure: 'Timer',
  });
  const progress = async () => granted(await viewPlacement(amara, 'larkhill', key)).progress[1];

  it('is recorded once, shown with its objective, and gone when it is taken back', async () => {
    const sent = baseline();
    granted(await recordBaseline(amara, 'larkhill', key, sent));
    granted(await recordBaseline(amara, 'larkhill', key, sent));
    expect((await progress())?.baseline).toMatchObject({ words: 'Ten minutes', by: 'Easter', recordedBy: 'Amara Okafor' });
    expect((await timeline({ words: 'ten minutes' })).total).toBe(1);
    granted(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: sent.key, reason: 'The other objective' }));
    expect((await progress())?.baseline).toBeNull();
  });

  it('is refused without its words, on a day to come, and from whoever may not', async () => {
    expect(kindOf(await recordBaseline(amara, 'larkhill', key, { ...baseline(), measure: ' ' }))).toBe('badInput');
    expect(kindOf(await recordBaseline(amara, 'larkhill', key, { ...baseline(), on: '2026-11-24' }))).toBe('badInput');
    const priya = await world.deskOf('Priya Shah');
    expect(kindOf(await recordBaseline(priya, 'larkhill', key, baseline()))).toBe('notPermitted');
  });
});
