import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { todaySchema } from '../../src/api/contract.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import { type RecordSessionEvent, recordSessionEvent } from '../../src/usecases/recordSessionEvent.ts';
import { takeBackEvent } from '../../src/usecases/takeBackEvent.ts';
import { type TodayView, viewToday } from '../../src/usecases/viewToday.ts';
import type { WhereaboutsRow } from '../../src/usecases/whereaboutsRows.ts';
import { sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026, 10.40am, nobody has answered. */
let world: World;
let priya: Desk;
let rows: readonly WhereaboutsRow[];
beforeAll(async () => {
  world = await startWorld('2026-11-23T10:40');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
  rows = morningOf(await viewToday(priya, 'larkhill'));
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const morningOf = (outcome: Outcome<TodayView>): readonly WhereaboutsRow[] => {
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value.sessions[0]?.rows ?? [];
};
const rowOf = (outcome: Outcome<TodayView>, pupilKey: string) => morningOf(outcome).find((row) => row.pupilKey === pupilKey);
const fieldOf = (outcome: Outcome<unknown>) =>
  !outcome.done && outcome.refusal.kind === 'badInput' ? outcome.refusal.problems[0]?.where : undefined;
const at = (name: string) =>
  rows.find(({ providerName, expected }) => providerName === name && expected === 'provider') ?? expect.fail(name);
const garage = () => at('Second Gear Workshop');
const college = () => at('Wexbourne and Tarrow College');
const anEvent = (change: Partial<RecordSessionEvent> = {}): RecordSessionEvent => ({
  ...{ key: randomUUID(), kind: 'leftSite', date: '2026-11-23', half: 'AM', pupilKey: garage().pupilKey, providerKey: '' },
  ...{ siteKey: '', at: '10:20', place: '', note: '', ...change },
});
const record = (change: Partial<RecordSessionEvent>, desk = priya) => recordSessionEvent(desk, 'larkhill', anEvent(change));
const stored = async () =>
  [...(await world.replica().records.school('larkhill')).sessionEvents.values()].map(({ value }) => value);

describe('What happens in a session', () => {
  it('left the site: one batch, at once, and the pupil stands with the unknown', async () => {
    await Promise.all([priya.records.trust({ maxAgeInSeconds: 0 }), priya.records.school('larkhill', { maxAgeInSeconds: 0 })]);
    await world.control.resetRequests();
    const today = await record({ note: 'Over the fence, towards the bus station.' });
    expect((await world.control.requests()).total).toEqual({ requests: 1, units: 4 });
    expect(rowOf(today, garage().pupilKey)).toMatchObject({ state: 'left' });
    expect(world.changes.at(-1)).toBe('larkhill 2026-11-23|AM');
    expect(todaySchema.safeParse(JSON.parse(JSON.stringify(today.done && today.value))).error?.issues).toBeUndefined();
  });

  it('a provider closed: all its pupils are unknown until somebody has placed them', async () => {
    const { providerKey } = college();
    const there = rows.filter((row) => row.providerKey === providerKey && row.expected === 'provider');
    const closed = await record({ kind: 'providerClosed', pupilKey: '', providerKey, at: undefined, note: 'Heating failed' });
    expect(there.map(({ pupilKey }) => rowOf(closed, pupilKey)?.state)).toEqual(there.map(() => 'unknown'));
    const [first] = there;
    const placed = await record({ kind: 'placed', pupilKey: first?.pupilKey ?? '', at: undefined, where: 'school' });
    expect(rowOf(placed, first?.pupilKey ?? '')?.state).toBe('notDue');
  });

  it('a taster day of a pupil without a session that day', async () => {
    const pupils = (await priya.records.school('larkhill')).placements;
    const away = new Set(rows.map(({ pupilKey }) => pupilKey));
    const later = [...pupils.values()].find(
      ({ value }) => value.decision.status === 'approved' && !away.has(value.pupilKey) && value.endsOn > '2026-11-23',
    );
    const pupilKey = later?.value.pupilKey ?? expect.fail('Nobody is only away on other days.');
    const event = { kind: 'tasterDay', pupilKey, at: undefined, where: 'elsewhere', place: 'Beck Forge, Nether Tarrow' } as const;
    expect(rowOf(await record(event), pupilKey)).toMatchObject({ expected: 'elsewhere' });
  });

  it('is recorded ahead: an exam of tomorrow, a provider closed on Friday', async () => {
    const exam = { kind: 'exam', date: '2026-11-24', at: undefined, where: 'school' } as const;
    expect(sayOf(await record(exam))).toBe('done');
    const closed = {
      kind: 'providerClosed',
      date: '2026-11-30',
      pupilKey: '',
      providerKey: garage().providerKey,
      at: undefined,
    } as const;
    expect(sayOf(await record(closed))).toBe('done');
  });

  it('is recorded once although two people say the same, and once for a key sent twice', async () => {
    const dan = await world.deskOf('Dan Osei', world.replica());
    const late = { kind: 'lateStart', pupilKey: '', providerKey: garage().providerKey, at: '10:15' } as const;
    expect(sayOf(await record(late))).toBe('done');
    expect(sayOf(await record(late, dan))).toBe('done');
    const again = anEvent({ ...late, at: '10:30' });
    const both = await Promise.all([recordSessionEvent(priya, 'larkhill', again), recordSessionEvent(dan, 'larkhill', again)]);
    expect(both.map(sayOf)).toEqual(['done', 'done']);
    expect((await stored()).filter(({ kind, date }) => kind === 'lateStart' && date === '2026-11-23')).toHaveLength(2);
  });

  it('whose answer from SharePoint is lost is kept once', async () => {
    await world.control.fault({ operation: 'POST *items', status: 504, dropAfterCommit: true, times: 1 });
    const event = anEvent({ kind: 'earlyEnd', at: '11:30', note: 'Taxi came early' });
    expect(sayOf(await recordSessionEvent(priya, 'larkhill', event))).toBe('done');
    expect((await stored()).filter(({ key }) => key === event.key)).toHaveLength(1);
  });
});

describe('An event is refused', () => {
  it.each<[string, Partial<RecordSessionEvent>, string, RegExp]>([
    ['without a time at which the pupil left', { at: undefined }, 'at', /Write the time/],
    ['when the pupil is said to leave later', { at: '10:50' }, 'at', /has not come yet/],
    ['when the time is of the other half', { at: '15:10' }, 'at', /in the afternoon/],
    ['when a pupil is said to leave tomorrow', { date: '2026-11-24' }, 'date', /has not come yet/],
    ['for a Saturday', { date: '2026-11-28' }, 'date', /not a school day/],
    ['for an earlier school year', { date: '2026-07-06' }, 'date', /earlier school year/],
    ['for the next school year', { date: '2027-09-20' }, 'date', /not a school day|next school year/],
    ['for somebody who is no pupil', { pupilKey: 'nobody' }, 'pupilKey', /not in the list/],
    ['without a pupil', { pupilKey: '' }, 'pupilKey', /Choose the pupil/],
    ['without a provider that is closed', { kind: 'providerClosed', pupilKey: '' }, 'providerKey', /Choose the provider/],
    ['about nobody', { kind: 'earlyEnd', pupilKey: '' }, 'pupilKey', /a pupil, or a provider/],
    [
      'for a provider that is not there',
      { kind: 'providerClosed', pupilKey: '', providerKey: 'x' },
      'providerKey',
      /no such provider/,
    ],
    ['for a trip to nowhere', { kind: 'trip', at: undefined }, 'where', /in school, or elsewhere/],
    ['for a trip without a place', { kind: 'trip', at: undefined, where: 'elsewhere' }, 'place', /name and the address/],
    ['with a note that is too long', { note: 'x'.repeat(1001) }, 'note', /at most 1000/],
  ])('%s', async (_, change, field, say) => {
    await world.control.resetRequests();
    const outcome = await record(change);
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual([field, expect.stringMatching(say)]);
    expect((await world.control.requests()).operations.filter(({ operation }) => operation.startsWith('POST /sites'))).toEqual(
      [],
    );
  });

  it('for a provider, or a site of it, at which none of the pupils is due', async () => {
    const { providers } = await priya.records.trust();
    const due = new Set(rows.map(({ providerKey }) => providerKey));
    const idle = [...providers.keys()].find((key) => !due.has(key)) ?? expect.fail('Every provider has pupils.');
    const closed = { kind: 'providerClosed', pupilKey: '', at: undefined } as const;
    expect(sayOf(await record({ ...closed, providerKey: idle }))).toMatch(/^None of your pupils is due at/);
    const outcome = await record({ ...closed, providerKey: garage().providerKey, siteKey: college().siteKey });
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual([
      'siteKey',
      expect.stringMatching(/at this site of Second Gear Workshop/),
    ]);
  });

  it('about a pupil and a provider in one', async () => {
    const both = { pupilKey: garage().pupilKey, providerKey: garage().providerKey };
    expect(fieldOf(await record(both))).toBe('providerKey');
    expect(fieldOf(await record({ ...both, kind: 'earlyEnd' }))).toBe('pupilKey');
  });

  it('to the SENCO, with who may', async () => {
    expect(sayOf(await record({}, await world.deskOf('Ruth Kendall')))).toMatch(
      /Only the attendance officer, AP lead.*Priya Shah/,
    );
  });
});

describe('An event taken back (REP-7)', () => {
  const takeBack = (key: string, desk = priya, change = {}) =>
    takeBackEvent(desk, 'larkhill', key, { key: randomUUID(), note: 'It was another boy.', ...change });
  const left = async () => {
    const { pupilKey } = rows.filter(({ expected }) => expected === 'provider').at(-1) ?? expect.fail('Nobody is away.');
    const event = anEvent({ pupilKey, at: '10:25' });
    expect(rowOf(await recordSessionEvent(priya, 'larkhill', event), pupilKey)?.state).toBe('left');
    return event;
  };

  it('is as if it had never been, and both records stay', async () => {
    const event = await left();
    const today = await takeBack(event.key, await world.deskOf('Amara Okafor'));
    expect(rowOf(today, event.pupilKey)?.state).toBe('unknown');
    const kept = (await stored()).filter(({ key, takesBack }) => key === event.key || takesBack === event.key);
    expect(kept.map(({ kind, by }) => [kind, by.name])).toEqual([
      ['leftSite', 'Priya Shah'],
      ['takenBack', 'Amara Okafor'],
    ]);
    expect(world.changes.at(-1)).toBe('larkhill 2026-11-23|AM');
    expect(sayOf(await takeBack(event.key))).toBe('done');
    expect((await stored()).filter(({ takesBack }) => takesBack === event.key)).toHaveLength(1);
  });

  it('is refused without a reason, for what is no event, and to the SENCO', async () => {
    const event = await left();
    expect(fieldOf(await takeBack(event.key, priya, { note: ' ' }))).toBe('note');
    expect(await takeBack('nothing')).toMatchObject({ done: false, refusal: { kind: 'notFound' } });
    const senco = await world.deskOf('Ruth Kendall');
    expect(await takeBack(event.key, senco)).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
    expect(sayOf(await takeBack(event.key))).toBe('done');
  });
});
