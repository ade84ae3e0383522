/** Suspensions and timetables from their first record to their end, in Larkhill on Monday 23 November 2026. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cancelAway } from '../../src/usecases/away/cancelAway.ts';
import { viewAway } from '../../src/usecases/away/viewAway.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { arrangeProvision } from '../../src/usecases/suspensions/arrangeProvision.ts';
import { changeSuspension } from '../../src/usecases/suspensions/changeSuspension.ts';
import { confirmProvision } from '../../src/usecases/suspensions/confirmProvision.ts';
import { recordNotProvided } from '../../src/usecases/suspensions/recordNotProvided.ts';
import { recordSuspension } from '../../src/usecases/suspensions/recordSuspension.ts';
import { recordWorkSet } from '../../src/usecases/suspensions/recordWorkSet.ts';
import { viewClocks } from '../../src/usecases/suspensions/viewClocks.ts';
import { viewSuspension } from '../../src/usecases/suspensions/viewSuspension.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { askTimetable } from '../../src/usecases/timetables/askTimetable.ts';
import { changeTimetable } from '../../src/usecases/timetables/changeTimetable.ts';
import { checkWelfare } from '../../src/usecases/timetables/checkWelfare.ts';
import { decideTimetable } from '../../src/usecases/timetables/decideTimetable.ts';
import { endTimetable } from '../../src/usecases/timetables/endTimetable.ts';
import { offerMeeting } from '../../src/usecases/timetables/offerMeeting.ts';
import { prolongTimetable } from '../../src/usecases/timetables/prolongTimetable.ts';
import { reviewTimetable } from '../../src/usecases/timetables/reviewTimetable.ts';
import type { TimetableWords } from '../../src/usecases/timetables/timetableWords.ts';
import { viewTimetable } from '../../src/usecases/timetables/viewTimetable.ts';
import { withdrawFlexi } from '../../src/usecases/timetables/withdrawFlexi.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let amara: Desk;
let helen: Desk;
let priya: Desk;
let ruth: Desk;
/** Pupils of whom nothing of this kind is recorded yet. */
let pupils: string[];
const school = 'larkhill';
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, priya, ruth] = (await Promise.all(
    ['Amara Okafor', 'Helen Ward', 'Priya Shah', 'Ruth Kendall'].map((name) => world.deskOf(name)),
  )) as [Desk, Desk, Desk, Desk];
  const taken = granted(await viewAway(amara, school)).suspensions.map(({ pupilKey }) => pupilKey);
  const all = granted(await viewPupils(amara, school)).pupils;
  pupils = all.filter(({ key, yearGroup }) => !taken.includes(key) && yearGroup < 11).map(({ key }) => key);
});
afterAll(() => world.close());

const suspended = (change: object = {}) => ({
  startsOn: '2026-11-23',
  endsOn: '2026-12-02',
  halfDaysLess: 0,
  reason: 'Threw a chair',
  ...change,
});
const record = async (pupil: number, words: object = {}, kind: 'suspension' | 'permanentExclusion' = 'suspension') => {
  const key = randomUUID();
  granted(await recordSuspension(helen, school, { key, pupilKey: pupils[pupil] ?? '', kind, words: suspended(words) }));
  return key;
};
const see = async (key: string) => granted(await viewSuspension(amara, school, key));
const standingOf = (duties: readonly { kind: string; standing: string }[], kind: string) =>
  duties.filter((one) => one.kind === kind).map(({ standing }) => standing);
const haven = (change: object = {}) => ({
  ...{ key: randomUUID(), place: 'the Haven', address: '2 Chapel Lane', reportTo: 'Ms Trent', startsOn: '2026-11-23' },
  ...{ times: '9 to 12, 12.45 to 3', isFullTime: true, hasBegun: false, ...change },
});

describe('A suspension', () => {
  it('runs its clock from the moment it is recorded, once for a repeated send', async () => {
    const key = randomUUID();
    const form = { key, pupilKey: pupils[0] ?? '', kind: 'suspension', words: suspended() } as const;
    granted(await recordSuspension(helen, school, form));
    granted(await recordSuspension(helen, school, form));
    const { clocks } = granted(await viewClocks(priya, school));
    expect(clocks.filter((one) => one.suspensionKey === key)).toMatchObject([{ state: 'open', dueOn: '2026-12-01' }]);
    expect(clocks.find((one) => one.suspensionKey === key)?.says).toMatch(
      /^School day 1 of 5: education from Tuesday 1 December/,
    );
    expect((await see(key)).history.filter(({ says }) => says.startsWith('Suspension of'))).toHaveLength(1);
    expect(kindOf(await recordSuspension(priya, school, { ...form, key: randomUUID() }))).toBe('notPermitted');
    expect(sayOf(await recordSuspension(helen, school, { ...form, key: randomUUID() }))).toMatch(/is recorded already/);
    expect(
      sayOf(await recordSuspension(helen, school, { ...form, words: suspended({ endsOn: '2026-11-20' }), key: randomUUID() })),
    ).toMatch(/before the first/);
  });

  it('has work set and education arranged, which is done only when it began', async () => {
    const key = await record(1, { startsOn: '2026-11-16', endsOn: '2026-11-25' });
    const work = { key: randomUUID(), on: '2026-11-16', words: 'Booklets by taxi', marking: 'Mr Bow, each Friday' };
    granted(await recordWorkSet(helen, school, key, work));
    expect(standingOf((await see(key)).duties, 'workSet')).toEqual(['doneInTime']);
    expect(sayOf(await confirmProvision(helen, school, key, { key: randomUUID(), on: '2026-11-23', words: '' }))).toMatch(
      /No education is arranged yet/,
    );
    expect(sayOf(await arrangeProvision(helen, school, key, haven({ startsOn: '2026-11-24', hasBegun: true })))).toMatch(
      /cannot have begun/,
    );
    granted(await arrangeProvision(helen, school, key, haven()));
    expect(standingOf((await see(key)).duties, 'sixthDay')).toEqual(['due']);
    expect((await see(key)).clock).toMatchObject({ state: 'late' });
    const began = { key: randomUUID(), on: '2026-11-23', words: 'Came by taxi' };
    granted(await confirmProvision(helen, school, key, began));
    const seen = await see(key);
    expect(standingOf(seen.duties, 'sixthDay')).toEqual(['doneInTime']);
    expect(seen.clock).toMatchObject({ state: 'begun' });
    expect(seen.provision).toMatchObject({ place: 'the Haven', times: '9 to 12, 12.45 to 3' });
    granted(await takeBackCase(helen, school, { key: randomUUID(), recordKey: began.key, reason: 'She did not come' }));
    expect((await see(key)).clock).toMatchObject({ state: 'late' });
  });

  it('has nothing done by education that is not full time, or that begins after its end', async () => {
    const key = await record(12, { startsOn: '2026-11-12', endsOn: '2026-11-20' });
    expect(sayOf(await arrangeProvision(helen, school, key, haven({ hasBegun: true })))).toMatch(/ends on Friday 20 November/);
    granted(await arrangeProvision(helen, school, key, haven({ startsOn: '2026-11-19', isFullTime: false, hasBegun: true })));
    const began = { key: randomUUID(), on: '2026-11-19', words: '' };
    granted(await confirmProvision(helen, school, key, began));
    expect(standingOf((await see(key)).duties, 'sixthDay')).toEqual(['overdue']);
    granted(await arrangeProvision(helen, school, key, haven({ startsOn: '2026-11-20' })));
    const later = { key: randomUUID(), on: '2026-11-23', words: '' };
    expect(sayOf(await confirmProvision(helen, school, key, later))).toMatch(/ended on Friday 20 November/);
    granted(await confirmProvision(helen, school, key, { ...later, on: '2026-11-20' }));
    expect(standingOf((await see(key)).duties, 'sixthDay')).toEqual(['doneLate']);
  });

  it('is done late where its education began after the sixth day', async () => {
    const key = await record(2, { startsOn: '2026-11-12', endsOn: '2026-11-23' });
    granted(await arrangeProvision(helen, school, key, haven({ startsOn: '2026-11-20', hasBegun: true })));
    expect(standingOf((await see(key)).duties, 'sixthDay')).toEqual(['doneLate']);
  });

  it('can be recorded as not provided once it is over, and not before', async () => {
    const lasting = await record(3, { startsOn: '2026-11-12', endsOn: '2026-11-23' });
    const said = (why: 'notProvided' | 'notRequired' = 'notProvided') => ({ key: randomUUID(), why, words: 'No place was free' });
    expect(sayOf(await recordNotProvided(helen, school, lasting, said()))).toMatch(/can still begin, late/);
    expect(sayOf(await recordNotProvided(helen, school, lasting, said('notRequired')))).toMatch(/Only a pupil in the final year/);
    const over = await record(4, { startsOn: '2026-11-10', endsOn: '2026-11-19' });
    expect(standingOf((await see(over)).duties, 'sixthDay')).toEqual(['overdue']);
    granted(await recordNotProvided(helen, school, over, said()));
    expect(standingOf((await see(over)).duties, 'sixthDay')).toEqual(['lapsed']);
    const { clocks } = granted(await viewClocks(helen, school));
    expect(clocks.map(({ suspensionKey }) => suspensionKey)).not.toContain(over);
  });

  it('counts together with one that follows, wherever the education is recorded', async () => {
    const first = await record(5, { startsOn: '2026-11-16', endsOn: '2026-11-19' });
    const second = await record(5, { startsOn: '2026-11-20', endsOn: '2026-11-25' });
    granted(await arrangeProvision(helen, school, second, haven({ hasBegun: true })));
    const seen = await see(first);
    expect(seen.run.map(({ key }) => key)).toEqual([first, second]);
    expect(standingOf(seen.duties, 'sixthDay')).toEqual(['doneInTime']);
  });

  it('keeps what two people change, and asks again where both changed one thing', async () => {
    const key = await record(6, { endsOn: null });
    const { words: seen } = await see(key);
    const change = (who: Desk, words: object) =>
      changeSuspension(who, school, key, { key: randomUUID(), seen, words: { ...seen, ...words } });
    granted(await change(helen, { endsOn: '2026-12-01' }));
    granted(await change(amara, { reason: 'Threw a chair at nobody' }));
    expect((await see(key)).words).toMatchObject({ endsOn: '2026-12-01', reason: 'Threw a chair at nobody' });
    expect(sayOf(await change(amara, { endsOn: '2026-12-04' }))).toMatch(
      /^Somebody has changed “Last day” since you opened this/,
    );
    expect((await see(key)).words.endsOn).toBe('2026-12-01');
  });

  it('counts no more when it is cancelled, and stays readable', async () => {
    const key = await record(7);
    const cancelling = { key: randomUUID(), reason: 'The wrong pupil' };
    granted(await cancelAway(helen, school, 'suspension', key, cancelling));
    const seen = await see(key);
    expect(seen).toMatchObject({ isCancelled: true, clock: null });
    expect(seen.history[0]).toMatchObject({ words: 'The wrong pupil' });
    expect(
      kindOf(await recordWorkSet(helen, school, key, { key: randomUUID(), on: '2026-11-23', words: 'x', marking: 'y' })),
    ).toBe('changedMeanwhile');
    granted(await takeBackCase(helen, school, { key: randomUUID(), recordKey: cancelling.key, reason: 'It was right' }));
    expect((await see(key)).isCancelled).toBe(false);
  });
});

const asked = (change: Partial<TimetableWords> = {}): TimetableWords => ({
  requestedOn: '2026-11-02',
  startsOn: '2026-11-09',
  endsOn: '2026-12-04',
  reason: 'Comes back after an operation',
  awaySlots: ['TueAM', 'TuePM', 'FriPM'],
  ...{ needs: '', ambition: 'A session more each week', homeEducation: '', schoolProvision: '' },
  ...{ isForBehaviour: false, parentAgrees: true, hasSupportPlan: true },
  ...{ laConsulted: true, socialWorkerTold: true, virtualSchoolConsulted: true },
  ...change,
});
const ask = async (pupil: number, kind: 'partTime' | 'flexiSchooling', words: Partial<TimetableWords> = {}) => {
  const key = randomUUID();
  granted(await askTimetable(ruth, school, { key, pupilKey: pupils[pupil] ?? '', kind, words: asked(words) }));
  return key;
};
const decide = (who: Desk, key: string, agreed = true) =>
  decideTimetable(who, school, key, { key: randomUUID(), agreed, on: '2026-11-05', reason: 'For her health' });
const look = async (key: string) => granted(await viewTimetable(amara, school, key));

describe('A part-time timetable', () => {
  it('is no minor adjustment, and waits for its decision', async () => {
    const key = randomUUID();
    const words = asked({ awaySlots: [] });
    expect(sayOf(await askTimetable(ruth, school, { key, pupilKey: pupils[8] ?? '', kind: 'partTime', words }))).toMatch(
      /minor adjustment and no part-time timetable/,
    );
    const other = await ask(8, 'partTime', { isForBehaviour: true });
    expect((await look(other)).stage).toBe('running');
    const refused = await decide(helen, other);
    expect(kindOf(refused)).toBe('rulesNotMet');
    expect(kindOf(await decide(ruth, other))).toBe('notPermitted');
    granted(await decide(helen, other, false));
    expect((await look(other)).stage).toBe('refused');
    expect(kindOf(await decide(helen, other))).toBe('changedMeanwhile');
  });

  it('is decided, reviewed with both, checked on, prolonged and ended', async () => {
    const key = await ask(9, 'partTime');
    granted(await decide(helen, key));
    const on = '2026-11-20';
    const said = { pupilView: 'Tired on Mondays', parentView: 'Not reached', outcome: 'Goes on' };
    const review = { key: randomUUID(), on, isPupilHeard: true, isParentHeard: false, ...said };
    granted(await reviewTimetable(ruth, school, key, review));
    const check = { key: randomUUID(), on: '2026-11-13', how: 'visit', isPupilSeen: false, words: 'Nobody opened' } as const;
    granted(await checkWelfare(priya, school, key, check));
    const before = (await look(key)).duties.filter(({ kind, done }) => kind === 'welfareCheck' && done !== null);
    granted(await checkWelfare(priya, school, key, { ...check, key: randomUUID(), isPupilSeen: true, words: 'In good spirits' }));
    const seen = await look(key);
    expect(before).toEqual([]);
    expect(standingOf(seen.duties, 'welfareCheck')[0]).toBe('doneInTime');
    expect(standingOf(seen.duties, 'partTimeReview')[0]).toBe('doneInTime');
    expect(seen.findings.find(({ question }) => question.startsWith('Did the last review'))?.because).toMatch(
      /did not hear the parent/,
    );
    expect(seen.codes).toMatchObject([{ code: 'C2' }]);

    const longer = { key: randomUUID(), endsOn: '2026-12-11', reason: 'A second operation', parentAgrees: true };
    expect(kindOf(await prolongTimetable(ruth, school, key, longer))).toBe('notPermitted');
    expect(sayOf(await prolongTimetable(helen, school, key, { ...longer, parentAgrees: false }))).toMatch(
      /Without the parent’s agreement/,
    );
    granted(await prolongTimetable(helen, school, key, longer));
    expect((await look(key)).words.endsOn).toBe('2026-12-11');
    const { words: kept } = await look(key);
    const wider = { ...kept, endsOn: '2026-12-18' };
    expect(sayOf(await changeTimetable(ruth, school, key, { key: randomUUID(), seen: kept, words: wider }))).toMatch(
      /Prolong it instead/,
    );
    const earlier = { ...kept, startsOn: '2026-11-06' };
    expect(sayOf(await changeTimetable(ruth, school, key, { key: randomUUID(), seen: kept, words: earlier }))).toMatch(
      /agreed from a later day/,
    );

    const end = { key: randomUUID(), on: '2026-11-23', words: 'Full time since this morning' };
    granted(await endTimetable(ruth, school, key, end));
    expect(await look(key)).toMatchObject({ stage: 'ended', returnedOn: '2026-11-23' });
    expect(sayOf(await endTimetable(ruth, school, key, { ...end, key: randomUUID() }))).toMatch(/full time since Monday 23/);
    granted(await takeBackCase(ruth, school, { key: randomUUID(), recordKey: end.key, reason: 'Too early' }));
    expect((await look(key)).stage).toBe('running');
  });
});

describe('Flexi-schooling', () => {
  it('is decided by the headteacher alone, and ends by notice', async () => {
    const key = await ask(10, 'flexiSchooling', {
      endsOn: null,
      awaySlots: ['FriAM', 'FriPM'],
      homeEducation: 'Mother: swimming',
    });
    const met = { key: randomUUID(), on: '2026-11-03', outcome: 'held', words: 'They want Fridays' } as const;
    granted(await offerMeeting(ruth, school, key, met));
    expect(kindOf(await decide(amara, key))).toBe('notPermitted');
    granted(await decide(helen, key));
    const notice = {
      key: randomUUID(),
      side: 'school',
      on: '2026-11-23',
      lastDay: '2026-12-18',
      isAccepted: true,
      words: 'x',
    } as const;
    expect(sayOf(await withdrawFlexi(ruth, school, key, notice))).toMatch(/The school gives this notice in full/);
    granted(await withdrawFlexi(ruth, school, key, { ...notice, side: 'parents' }));
    expect((await look(key)).words.endsOn).toBe('2026-12-18');
  });

  it('asked for twice in one school year is said', async () => {
    await ask(11, 'flexiSchooling', { awaySlots: ['MonAM'] });
    const notYet = { requestedOn: '2026-11-20', startsOn: null, endsOn: null };
    const second = await ask(11, 'flexiSchooling', { awaySlots: ['MonAM'], ...notYet });
    expect((await look(second)).findings.find(({ question }) => question.includes('first request'))?.outcome).toBe('unclear');
    granted(await cancelAway(ruth, school, 'timetable', second, { key: randomUUID(), reason: 'The parents took it back' }));
    expect((await look(second)).isCancelled).toBe(true);
  });
});
