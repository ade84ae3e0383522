import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { meSchema, todaySchema, trustTodaySchema } from '../../src/api/contract.ts';
import { placementRowSchema, placementSchema } from '../../src/api/contractPlacements.ts';
import { establishmentSchema, providerRowSchema, pupilRowSchema } from '../../src/api/contractRecords.ts';
import { registerWeekSchema } from '../../src/api/contractRegister.ts';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { findPupils } from '../../src/usecases/findPupils.ts';
import { searchRegisterOfSchools } from '../../src/usecases/searchRegisterOfSchools.ts';
import { viewMe } from '../../src/usecases/viewMe.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewProviders } from '../../src/usecases/viewProviders.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { viewRegisterWeek } from '../../src/usecases/viewRegisterWeek.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { viewTrustToday } from '../../src/usecases/viewTrustToday.ts';
import { whoIsOut } from '../../src/usecases/whoIsOut.ts';
import { granted } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Monday 23 November 2026, 9.40am: every school has asked about the morning, nobody about the afternoon. */
let world: World;
let priya: Desk;
let sue: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:46');
  [priya, sue] = await Promise.all([world.deskOf('Priya Shah'), world.deskOf('Sue Ng')]);
});
afterAll(() => world.close());

describe('Today (ATT-2, ATT-8)', () => {
  it('is loud about everybody unknown once the school has asked, and asks nothing of the afternoon yet', async () => {
    const today = granted(await viewToday(priya, 'larkhill'));
    const [morning, afternoon] = today.sessions;
    expect(today).toMatchObject({ date: '2026-11-23', isSchoolDay: true, mayConfirm: true });
    expect(morning).toMatchObject({ half: 'AM', isOpen: true, isPastCutOff: true });
    const due = (session: typeof morning) => session?.rows.filter(({ state }) => state !== 'notDue') ?? [];
    expect(new Set(due(morning).map(({ state }) => state))).toEqual(new Set(['unknown']));
    expect(afternoon).toMatchObject({ isOpen: false, isPastCutOff: false });
    expect(new Set(due(afternoon).map(({ state }) => state))).toEqual(new Set(['notAsked']));
    expect(new Set(today.duties.map(({ kind }) => kind))).toContain('missingMark');
  });

  it('warm, costs one delta batch at most', async () => {
    await viewToday(priya, 'larkhill');
    await world.control.resetRequests();
    await viewToday(priya, 'larkhill');
    expect((await world.control.requests()).total.requests).toBeLessThanOrEqual(1);
  });

  it('says why there is no school', async () => {
    const inset = granted(await viewToday(priya, 'larkhill', '2026-11-28'));
    expect(inset.isSchoolDay).toBe(false);
    expect(inset.calendarSays).not.toBe('');
    expect(inset.sessions.every(({ isOpen, rows }) => !isOpen && rows.length === 0)).toBe(true);
  });
});

describe('Who sees what', () => {
  it('a trust lead sees every school, a school’s staff their own', async () => {
    const [forSue, forPriya] = await Promise.all([viewMe(sue), viewMe(priya)]);
    expect(forSue).toMatchObject({
      isTrustStaff: true,
      schools: [{ key: 'larkhill' }, { key: 'northmoor' }, { key: 'wyndale' }],
    });
    expect(forPriya).toMatchObject({ isTrustStaff: false, schools: [{ key: 'larkhill', roles: ['attendanceOfficer'] }] });
    expect(granted(await viewToday(sue, 'wyndale')).mayConfirm).toBe(false);
    expect(await viewToday(priya, 'wyndale')).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
  });

  it('the trust’s counts are those of the schools', async () => {
    const { schools } = await viewTrustToday(sue);
    const rows = granted(await viewToday(sue, 'larkhill')).sessions.flatMap((session) => session.rows);
    const asked = rows.filter(({ state }) => state !== 'notAsked' && state !== 'notDue');
    const larkhill = schools.find(({ key }) => key === 'larkhill');
    expect(larkhill).toMatchObject({ due: asked.length, unknown: asked.filter(({ state }) => state === 'unknown').length });
    expect((await viewTrustToday(priya)).schools.map(({ key }) => key)).toEqual(['larkhill']);
  });

  it('pupils are found by the beginning of a name, among the person’s own schools only', async () => {
    const [first] = granted(await viewPupils(priya, 'larkhill')).pupils;
    const [forename = ''] = first?.name.split(' ') ?? [];
    expect(granted(await findPupils(priya, forename.toUpperCase().slice(0, 3))).pupils.map(({ name }) => name)).toContain(
      first?.name,
    );
    const tom = await world.deskOf('Tom Fairbairn');
    expect(granted(await findPupils(tom, first?.name ?? '')).total).toBe(0);
  });
});

describe('The register week', () => {
  it('shows where each pupil was meant to be, and the answers with their corrections', async () => {
    const rows = granted(await whoIsOut(priya, 'larkhill')).rows;
    const pupilKey = rows[0]?.pupilKey ?? '';
    for (const mark of ['present', 'absent'] as const) {
      granted(
        await confirmSession(priya, 'larkhill', { date: '2026-11-23', half: 'AM', marks: [{ pupilKey, mark, note: 'Rang' }] }),
      );
    }
    const week = granted(await viewRegisterWeek(priya, 'larkhill', '2026-11-25'));
    const cells = week.rows.find((row) => row.pupilKey === pupilKey)?.cells;
    expect(week.weekStartsOn).toBe('2026-11-23');
    expect(cells?.MonAM).toMatchObject({ expected: 'provider', mark: 'absent', corrected: true, isFuture: false });
    expect(cells?.MonAM.says).toMatch(
      /^Monday 23 November 2026, morning: at .*\. Absent, said Priya Shah at 9\.\d\dam: Rang\. Code N, proposed\. Corrected; first answer: Present\. The reason is needed by Tuesday 1 December 2026: 5 school days left\.$/,
    );
    expect(cells?.TueAM.isFuture).toBe(true);
  });
});

describe('Answers to the tab', () => {
  it('have the shapes of the contract', async () => {
    const { placements } = granted(await viewPlacements(priya, 'larkhill'));
    const views = await Promise.all(placements.map(async ({ key }) => granted(await viewPlacement(priya, 'larkhill', key))));
    meSchema.omit({ today: true }).parse(await viewMe(sue));
    todaySchema.parse(granted(await viewToday(priya, 'larkhill')));
    trustTodaySchema.parse(await viewTrustToday(sue));
    placementRowSchema.array().min(20).parse(placements);
    placementSchema.array().parse(views);
    registerWeekSchema.parse(granted(await viewRegisterWeek(priya, 'larkhill', '2026-11-23')));
    pupilRowSchema
      .array()
      .min(10)
      .parse(granted(await viewPupils(priya, 'larkhill')).pupils);
    providerRowSchema
      .array()
      .min(9)
      .parse(granted(await viewProviders(priya, 'larkhill')).providers);
    establishmentSchema
      .array()
      .min(1)
      .parse(granted(await searchRegisterOfSchools(priya, 'school')).results);
  });
});
