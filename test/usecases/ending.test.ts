/** The way back to school, the end of a placement, and a provider that cannot take its pupils any more. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EndingRecord } from '../../src/domain/ending/endingSays.ts';
import { viewActions } from '../../src/usecases/actions/viewActions.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { decideExtension } from '../../src/usecases/ending/decideExtension.ts';
import { failProvider } from '../../src/usecases/ending/failProvider.ts';
import { planReturnMeeting } from '../../src/usecases/ending/planReturnMeeting.ts';
import { recordEnding } from '../../src/usecases/ending/recordEnding.ts';
import { setReturnStages } from '../../src/usecases/ending/setReturnStages.ts';
import { viewEnding } from '../../src/usecases/ending/viewEnding.ts';
import { viewFailures } from '../../src/usecases/ending/viewFailures.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewRegisterWeek } from '../../src/usecases/viewRegisterWeek.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Helen Ward the headteacher, Dan Osei the safeguarding lead. */
let world: World;
let amara: Desk;
let helen: Desk;
let dan: Desk;
let priya: Desk;
let placements: { key: string; pupilKey: string; endsOn: string; startsOn: string }[];
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, dan, priya] = (await Promise.all(
    ['Amara Okafor', 'Helen Ward', 'Dan Osei', 'Priya Shah'].map((name) => world.deskOf(name)),
  )) as [Desk, Desk, Desk, Desk];
  placements = granted(await viewPlacements(amara, 'larkhill')).placements.filter(
    ({ stage, endsOn }) => stage === 'running' && endsOn > '2026-12-11',
  );
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const today = '2026-11-23';
const at = (index: number) => {
  const found = placements[index];
  if (found === undefined) throw new Error('The sample has too few running placements.');
  return found;
};
const record = (desk: Desk, placementKey: string, what: EndingRecord, on = today, key = randomUUID()) =>
  recordEnding(desk, 'larkhill', placementKey, { key, on, what });
const plan: EndingRecord = {
  ...{
    kind: 'returnPlan',
    returnsOn: '2026-12-14',
    readiness: 'Two weeks without an incident.',
    schoolSupport: 'A named person.',
  },
  ...{
    providerSupport: 'Visits with the pupil.',
    measures: ['checkIn', 'mentoring'],
    measuresWords: 'Ms Hale',
    reviewOn: '2027-01-11',
  },
};
const dutyOf = async (placementKey: string, kind: string) =>
  granted(await viewPlacement(amara, 'larkhill', placementKey)).duties.find((duty) => duty.kind === kind);

describe('The way back to school', () => {
  it('is planned once however often the form is sent, discharges the plan, and its measures are reviewed on their day', async () => {
    const { key: placementKey } = at(0);
    const key = randomUUID();
    await world.control.fault({ operation: '*', status: 503, times: 50 });
    await expect(record(amara, placementKey, plan, today, key)).rejects.toThrow();
    await world.control.noFaults();
    granted(await record(amara, placementKey, plan, today, key));
    expect(granted(await record(amara, placementKey, plan, today, key))).toEqual({ key });
    expect((await dutyOf(placementKey, 'reintegrationPlan'))?.done).not.toBeNull();
    expect(await dutyOf(placementKey, 'measuresReview')).toMatchObject({ dueOn: '2027-01-11', done: null });

    const measures = { measures: ['checkIn'], measuresWords: '', reviewOn: null } as const;
    granted(await record(helen, placementKey, { kind: 'measuresReviewed', found: 'The check-in helps.', ...measures }));
    const view = granted(await viewEnding(amara, 'larkhill', placementKey));
    expect(view.measures?.measures).toEqual(['checkIn']);
    expect(view.plan?.readiness).toBe('Two weeks without an incident.');
    expect((await dutyOf(placementKey, 'measuresReview'))?.done).not.toBeNull();
  });

  it('has a meeting that goes into the calendar, and is never held back because a parent cannot come', async () => {
    const { key: placementKey } = at(0);
    const meeting = { day: '2026-12-07', startsAt: '15:30', endsAt: '16:15', place: 'Library', people: 'All' } as const;
    const asked = { key: randomUUID(), ...meeting, inCalendar: true, isOnline: true, invited: [] };
    granted(await planReturnMeeting(amara, 'larkhill', placementKey, asked));
    granted(await planReturnMeeting(amara, 'larkhill', placementKey, asked));
    expect(granted(await viewEnding(amara, 'larkhill', placementKey)).planned).toMatchObject({ day: '2026-12-07' });

    const held: EndingRecord = {
      ...{ kind: 'returnMeeting', which: 'discussion', people: 'Provider, pupil, school', parent: 'absent', parentTold: '' },
      ...{ pupilView: 'Wants mornings first.', parentView: '', agreed: 'Stages from December on.' },
    };
    expect(sayOf(await record(amara, placementKey, held))).toMatch(/The return goes ahead without them/);
    granted(await record(amara, placementKey, { ...held, parentTold: 'By telephone the same day.' }));
    expect((await dutyOf(placementKey, 'reintegrationMeeting'))?.done).toBeNull();
    granted(await record(amara, placementKey, { ...held, which: 'meeting', parentTold: 'By telephone.' }));
    expect((await dutyOf(placementKey, 'reintegrationMeeting'))?.done).not.toBeNull();
    expect(granted(await viewEnding(amara, 'larkhill', placementKey)).planned).toBeNull();
  });

  it('comes in stages: board and register have the agreed week on the day before, the stage from its day on', async () => {
    const placement = granted(await viewPlacement(amara, 'larkhill', at(1).key));
    const slots = Object.entries(placement.week).flatMap(([slot, where]) => (where === 'provider' ? [slot] : []));
    const first = slots[0] ?? '';
    const days = { Mon: 0, Tue: 1, Wed: 2, Thu: 3, Fri: 4 } as const;
    const offset = Object.entries(days).find(([name]) => first.startsWith(name))?.[1] ?? 0;
    const dayIn = (monday: number) =>
      `2026-${monday + offset > 30 ? '12' : '11'}-${String((monday + offset) % 30 || 30).padStart(2, '0')}`;
    const half = first.endsWith('AM') ? 'AM' : 'PM';
    const away = async (date: string) =>
      granted(await viewToday(amara, 'larkhill', date))
        .sessions.find((one) => one.half === half)
        ?.rows.some(({ pupilKey, state }) => pupilKey === placement.pupilKey && state !== 'notDue') === true;
    const from = dayIn(30);
    expect([await away(dayIn(23)), await away(from)]).toEqual([true, true]);

    const ask = (stages: readonly { from: string; slots: readonly string[] }[], desk = amara, key = randomUUID()) =>
      setReturnStages(desk, 'larkhill', placement.key, { key, stages: stages as never });
    expect(sayOf(await ask([{ from: today, slots: [] }]))).toMatch(/tomorrow or later/);
    expect(kindOf(await ask([{ from, slots: [] }], dan))).toBe('notPermitted');
    expect(sayOf(await ask([{ from: '2028-01-10', slots: [] }]))).toMatch(/^The placement ends on/);
    const key = randomUUID();
    granted(await ask([{ from, slots: slots.filter((slot) => slot !== first) }], amara, key));
    granted(await ask([{ from, slots: [] }], amara, key));
    expect([await away(dayIn(23)), await away(from)]).toEqual([true, false]);
    const week = granted(await viewRegisterWeek(amara, 'larkhill', from));
    expect(JSON.stringify(week)).toContain(placement.pupilKey);
    expect(granted(await viewEnding(amara, 'larkhill', placement.key)).stages).toMatchObject([{ from, hasBegun: false }]);

    expect(kindOf(await takeBackCase(dan, 'larkhill', { key: randomUUID(), recordKey: key, reason: 'No' }))).toBe('notPermitted');
    granted(await takeBackCase(helen, 'larkhill', { key: randomUUID(), recordKey: key, reason: 'Too early' }));
    expect(await away(from)).toBe(true);
  });
});

describe('The end of a placement', () => {
  it('keeps destination, own assessment and what was achieved, and says what is missing', async () => {
    const { key } = at(2);
    const missing = async () =>
      granted(await viewEnding(amara, 'larkhill', key)).record.flatMap(({ part, on }) => (on === null ? [part] : []));
    expect(await missing()).toEqual(expect.arrayContaining(['destination', 'ownAssessment', 'achievements']));
    const destination: EndingRecord = {
      ...{ kind: 'destinationRecorded', destination: 'school', place: '', from: '2027-01-05', words: 'With the form tutor.' },
      achievements: 'Level 1 certificate.',
    };
    expect(kindOf(await record(priya, key, destination))).toBe('notPermitted');
    granted(await record(amara, key, destination));
    granted(
      await record(amara, key, {
        kind: 'ownAssessment',
        isOwnWriting: true,
        words: 'I can ask for help.',
        helped: '',
        wishes: '',
      }),
    );
    expect(await missing()).not.toEqual(expect.arrayContaining(['destination']));
    expect((await dutyOf(key, 'destination'))?.done).not.toBeNull();
    const check: EndingRecord = { kind: 'returnChecked', weeks: 6, holds: 'yes', attendance: '', words: 'Fine', next: '' };
    expect(sayOf(await record(amara, key, check))).toMatch(/has not ended/);
  });

  it('is moved by whoever approves alone, at once, and what follows from it becomes agreed actions', async () => {
    const { key, endsOn } = at(2);
    const later = endsOn.slice(0, 8) + String(Math.min(28, Number(endsOn.slice(8)) + 1)).padStart(2, '0');
    const until =
      later > endsOn ? later : `${Number(endsOn.slice(0, 4))}-${String(Number(endsOn.slice(5, 7)) + 1).padStart(2, '0')}-03`;
    const asked: EndingRecord = { kind: 'extensionAsked', from: endsOn, endsOn: until, reason: 'The course ends then.' };
    expect(sayOf(await record(amara, key, { ...asked, endsOn }))).toMatch(/ends on .* already/);
    const recordKey = randomUUID();
    granted(await record(amara, key, asked, today, recordKey));
    expect(sayOf(await record(amara, key, asked))).toMatch(/has asked for more time already/);
    expect((await dutyOf(key, 'extensionDecision'))?.owner).toBe('headteacher');

    const decision = { key: randomUUID(), recordKey, isGranted: true, reason: '' };
    expect(kindOf(await decideExtension(amara, 'larkhill', key, decision))).toBe('notPermitted');
    expect(sayOf(await decideExtension(helen, 'larkhill', key, { ...decision, isGranted: false }))).toMatch(/why it is refused/);
    granted(await decideExtension(helen, 'larkhill', key, decision));
    granted(await decideExtension(helen, 'larkhill', key, decision));
    const seen = granted(await viewPlacement(amara, 'larkhill', key));
    expect([seen.endsOn, seen.stage]).toEqual([until, 'running']);
    expect(
      granted(await viewActions(amara, 'larkhill', key)).actions.filter(({ what }) => what.includes('new last day')),
    ).toHaveLength(2);
    expect(kindOf(await takeBackCase(helen, 'larkhill', { key: randomUUID(), recordKey: decision.key, reason: 'x' }))).toBe(
      'notPermitted',
    );
  });

  it('keeps that a pupil did not arrive, with who was told', async () => {
    const { key, startsOn } = at(3);
    const what: EndingRecord = { kind: 'notArrived', why: 'Ill, says the mother.', told: '', again: null };
    expect(sayOf(await record(amara, key, what, startsOn))).toMatch(/who was told/);
    granted(await record(amara, key, { ...what, told: 'Mother and farm.' }, startsOn));
    expect(granted(await viewEnding(amara, 'larkhill', key)).notArrived?.says).toMatch(/^Did not arrive/);
  });
});

describe('A provider that cannot take its pupils', () => {
  it('has each of the school’s pupils paused or ended by one press, names other schools, and can be pressed again', async () => {
    await world.counted();
    const seen = await Promise.all(placements.map(async ({ key }) => granted(await viewPlacement(amara, 'larkhill', key))));
    const there = (one: string) => seen.filter(({ providerKey }) => providerKey === one).length;
    const [providerKey = ''] = seen.map((one) => one.providerKey).sort((one, other) => there(other) - there(one));
    const before = granted(await viewFailures(amara, 'larkhill', providerKey));
    expect(before.otherSchools.map(({ name }) => name)).not.toContain('Larkhill Academy');
    // A school that did not answer while it was counted is said to be missing.
    expect(before.schoolsMissing).not.toBeNull();
    expect(before.pupils.length).toBeGreaterThan(1);
    const input = {
      ...{ key: randomUUID(), from: today, half: 'PM' as const, why: 'The farm is flooded.', told: 'Farm, office, trust.' },
      pupils: before.pupils.map(({ placementKey }, index) => ({
        ...{ placementKey, told: 'Mother, by telephone; a taxi at 12.' },
        decision: index === 0 ? ('end' as const) : ('pause' as const),
      })),
    };
    expect(kindOf(await failProvider(priya, 'larkhill', providerKey, input))).toBe('notPermitted');
    expect(kindOf(await failProvider(dan, 'larkhill', providerKey, input))).toBe('notPermitted');
    const untold = { ...input, pupils: input.pupils.map((one) => ({ ...one, told: ' ' })) };
    expect(sayOf(await failProvider(amara, 'larkhill', providerKey, untold))).toMatch(/who at home was told/);

    await world.control.fault({ operation: '*', status: 503, times: 50 });
    await expect(failProvider(amara, 'larkhill', providerKey, input)).rejects.toThrow();
    await world.control.noFaults();
    const answer = granted(await failProvider(amara, 'larkhill', providerKey, input));
    expect(answer.pupils.map(({ outcome }) => outcome)).toEqual(before.pupils.map(() => 'done'));
    const again = granted(await failProvider(amara, 'larkhill', providerKey, input));
    expect(again.pupils.map(({ outcome }) => outcome)).toEqual(before.pupils.map(() => 'done'));
    const after = granted(await viewFailures(amara, 'larkhill', providerKey));
    expect(after.failures).toHaveLength(1);
    expect(after.failures[0]?.pupils.map(({ standing }) => standing.split(' ')[0])).toEqual(
      input.pupils.map(({ decision }) => (decision === 'end' ? 'Ended' : 'Paused')),
    );
    const afternoon = granted(await viewToday(amara, 'larkhill', today)).sessions.find(({ half }) => half === 'PM');
    const concerned = new Set(before.pupils.map(({ placementKey }) => placementKey));
    expect(afternoon?.rows.filter(({ placementKey, state }) => concerned.has(placementKey) && state !== 'notDue')).toEqual([]);
  });
});
