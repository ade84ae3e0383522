import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { providerPageSchema } from '../../src/api/contractDuties.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import { type SetReporting, setReporting } from '../../src/usecases/setReporting.ts';
import { sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill asks at 9.05am and 1.10pm; the workshop reports at the school's times. */
let world: World;
let priya: Desk;
let garage: string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
  const { providers } = await priya.records.trust();
  garage =
    [...providers.values()].find(({ value }) => value.name === 'Second Gear Workshop')?.value.key ?? expect.fail('No garage.');
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const asSchool = { morningReportsBy: '', afternoonReportsBy: '', attendanceEmail: '' };
const set = (change: Partial<SetReporting>, desk = priya) => setReporting(desk, 'larkhill', garage, { ...asSchool, ...change });
const fieldOf = (outcome: Outcome<unknown>) =>
  !outcome.done && outcome.refusal.kind === 'badInput' ? outcome.refusal.problems[0]?.where : undefined;
const stored = async () => (await world.replica().records.trust()).providers.get(garage)?.value;

describe('When and how a provider reports attendance', () => {
  it('is kept for the whole trust by the attendance officer, and shown on its page', async () => {
    const page = await set({ morningReportsBy: '09:50', attendanceEmail: 'mick@secondgear.example' });
    expect(page).toMatchObject({ value: { morningReportsBy: '09:50', afternoonReportsBy: '', maySetReporting: true } });
    expect(providerPageSchema.safeParse(JSON.parse(JSON.stringify(page.done && page.value))).error?.issues).toBeUndefined();
    expect(await stored()).toMatchObject({ morningReportsBy: '09:50', attendanceEmail: 'mick@secondgear.example' });
    expect(world.changes.at(-1)).toBe('larkhill');
  });

  it('goes back to the school’s own times when emptied', async () => {
    expect(sayOf(await set({}))).toBe('done');
    expect(await stored()).toMatchObject({ morningReportsBy: undefined, attendanceEmail: '' });
  });

  it.each([
    ['morningReportsBy', '09:04', 'Choose a time from 9.05am, when the school asks about the morning, to 1.10pm'],
    ['morningReportsBy', '13:11', 'to 1.10pm'],
    ['afternoonReportsBy', '13:09', 'Choose a time from 1.10pm, when the school asks about the afternoon, to 4pm'],
    ['afternoonReportsBy', '16:01', 'to 4pm'],
    ['attendanceEmail', `${'x'.repeat(250)}@x.example`, 'at most 255'],
  ] as const)('is refused when it makes no sense: %s %s', async (field, value, say) => {
    const outcome = await set({ [field]: value });
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual([field, expect.stringContaining(say)]);
  });

  it.each([
    ['morningReportsBy', '09:05'],
    ['morningReportsBy', '13:10'],
    ['afternoonReportsBy', '13:10'],
    ['afternoonReportsBy', '16:00'],
  ] as const)('may be at the end of its span: %s %s', async (field, value) => {
    expect(sayOf(await set({ [field]: value }))).toBe('done');
  });

  it('changed by somebody since the form was opened is not overwritten', async () => {
    const seen = { ...asSchool, afternoonReportsBy: '16:00' };
    const amara = await world.deskOf('Amara Okafor', world.replica());
    expect(sayOf(await set({ morningReportsBy: '10:00', seen }, amara))).toBe('done');
    const stale = await set({ morningReportsBy: '11:00', seen });
    expect(sayOf(stale)).toContain('Somebody else has changed when or how Second Gear Workshop reports');
    expect(await stored()).toMatchObject({ morningReportsBy: '10:00' });
  });

  it('whose answer is lost is kept', async () => {
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    expect(sayOf(await set({ morningReportsBy: '10:10' }))).toBe('done');
    expect(await stored()).toMatchObject({ morningReportsBy: '10:10' });
  });

  it('is refused to others, and for no provider', async () => {
    expect(sayOf(await set({}, await world.deskOf('Dan Osei')))).toMatch(
      /^Only the AP lead or attendance officer can say when and how/,
    );
    expect(await setReporting(priya, 'larkhill', 'nowhere', asSchool)).toMatchObject({ refusal: { kind: 'notFound' } });
  });
});
