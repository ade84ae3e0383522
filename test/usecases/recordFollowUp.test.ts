import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { todaySchema } from '../../src/api/contract.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import { type RecordFollowUp, recordFollowUp } from '../../src/usecases/recordFollowUp.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026, asked at 9.05am. Kieran Doherty has a social worker and a youth-justice worker; Zofia Kowalczyk has neither. */
let world: World;
let priya: Desk;
let keyOf: (name: string) => string;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:40');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
  const pupils = await viewPupils(priya, 'larkhill');
  if (!pupils.done) throw new Error(pupils.refusal.say);
  keyOf = (name) => pupils.value.pupils.find((pupil) => pupil.name === name)?.key ?? expect.fail(`No ${name}.`);
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const kieran = () => keyOf('Kieran Doherty');
const aStep = (change: Partial<RecordFollowUp> = {}): RecordFollowUp => ({
  ...{ key: randomUUID(), pupilKey: kieran(), date: '2026-11-23', half: 'AM', step: 'calledProvider', result: 'reached' },
  ...{ note: 'Not there, and has not rung.', nextStep: '', ...change },
});
const record = (change: Partial<RecordFollowUp>, desk = priya) => recordFollowUp(desk, 'larkhill', aStep(change));
const fieldOf = (outcome: Outcome<unknown>) =>
  !outcome.done && outcome.refusal.kind === 'badInput' ? outcome.refusal.problems[0]?.where : undefined;
const stored = async () => [...(await world.replica().records.school('larkhill')).followUps.values()].map(({ value }) => value);
const freshly = async (desk: Desk) => {
  await Promise.all([desk.records.trust({ maxAgeInSeconds: 0 }), desk.records.school('larkhill', { maxAgeInSeconds: 0 })]);
  await desk.mayRead({ school: 'larkhill' });
  await world.control.resetRequests();
};

describe('Following up an absence (ATT-5, BEY-1)', () => {
  it('is one batch with its Audit item, and is shown at the pupil at once', async () => {
    await freshly(priya);
    const today = await record({ happenedAt: '09:35', nextStep: 'Ring again', nextBy: { date: '2026-11-23', time: '10:00' } });
    const { total } = await world.control.requests();
    expect(total).toEqual({ requests: 1, units: 4 });
    expect(sayOf(today)).toBe('done');
    const row = today.done ? today.value.sessions[0]?.rows.find(({ pupilKey }) => pupilKey === kieran()) : undefined;
    expect(row?.followUps.at(-1)).toMatchObject({
      ...{ step: 'calledProvider', result: 'reached', happenedAt: '2026-11-23T09:35:00.000Z' },
      ...{ nextStep: 'Ring again', nextBy: '2026-11-23T10:00:00.000Z', by: { name: 'Priya Shah' } },
    });
    expect(row?.state).toBe('unknown');
    expect(world.changes.at(-1)).toBe('larkhill 2026-11-23|AM');
  });

  it('answers in the form of the contract', async () => {
    const today = await record({ step: 'calledParent', result: 'notReached' });
    expect(todaySchema.safeParse(JSON.parse(JSON.stringify(today.done && today.value))).error?.issues).toBeUndefined();
  });

  it('by "I am dealing with it" names who is on it and leaves the pupil unknown', async () => {
    const today = await record({ step: 'acting', result: 'reached', note: '' }, await world.deskOf('Dan Osei'));
    const row = today.done ? today.value.sessions[0]?.rows.find(({ pupilKey }) => pupilKey === kieran()) : undefined;
    expect(row?.state).toBe('unknown');
    expect(row?.followUps.at(-1)).toMatchObject({ step: 'acting', result: 'done', by: { name: 'Dan Osei' } });
  });

  it('ends with a named person who found the pupil and says where', async () => {
    const today = await record(
      { step: 'found', note: 'At home with his mother, who rang back.' },
      await world.deskOf('Helen Ward'),
    );
    const row = today.done ? today.value.sessions[0]?.rows.find(({ pupilKey }) => pupilKey === kieran()) : undefined;
    expect(row).toMatchObject({ state: 'found' });
    expect(row?.says).toContain('Helen Ward');
  });

  it('works from the chat, for those whom the ladder reaches and with the Staff list of the moment', async () => {
    const amara = await world.chatDeskOf('Amara Okafor');
    expect(sayOf(await record({ step: 'toldSocialWorker', result: 'done', note: 'Left a message.' }, amara))).toBe('done');
    const senco = await world.chatDeskOf('Ruth Kendall');
    expect(sayOf(await record({}, senco))).toMatch(
      /^Only the attendance officer, AP lead, designated safeguarding lead or headteacher can record what was done about a pupil\. .*Priya Shah/,
    );
    expect(sayOf(await record({}, await world.chatDeskOf('Jade Whitlock')))).toMatch(/^Only the AP lead, headteacher/);
  });

  it('is possible for a session of an earlier day', async () => {
    const today = await record({
      date: '2026-11-20',
      pupilKey: keyOf('Maisie Hargreaves'),
      step: 'welfareCheck',
      result: 'done',
    });
    expect(today).toMatchObject({ done: true, value: { date: '2026-11-20' } });
  });
});

describe('Following up is refused', () => {
  it.each<[string, Partial<RecordFollowUp>, string, RegExp]>([
    ['for somebody who is no pupil', { pupilKey: 'nobody' }, 'pupilKey', /not in the list/],
    ['for a session that is to come', { date: '2026-11-24' }, 'date', /has not come yet/],
    ['for a Saturday', { date: '2026-11-21' }, 'date', /not a school day/],
    ['for an earlier school year', { date: '2026-07-06' }, 'date', /earlier school year/],
    ['at a time that is to come', { happenedAt: '09:55' }, 'happenedAt', /has not come yet/],
    ['with a next step in the past', { nextStep: 'Ring', nextBy: { date: '2026-11-23', time: '09:00' } }, 'nextBy', /lies ahead/],
    ['with a next step by no time', { nextStep: 'Ring' }, 'nextBy', /by when/],
    ['with a time for no next step', { nextBy: { date: '2026-11-24', time: '09:00' } }, 'nextStep', /what comes next/],
    ['as found without saying where', { step: 'found', note: ' ' }, 'note', /^Write where Kieran Doherty is and how you know it/],
    ['as something else that is not said', { step: 'other', note: '' }, 'note', /what was done/],
    ['with a note that is too long', { note: 'x'.repeat(1001) }, 'note', /at most 1000/],
    ['with a next step that is too long', { nextStep: 'x'.repeat(1001) }, 'nextStep', /at most 1000/],
  ])('%s', async (_, change, field, say) => {
    await world.control.resetRequests();
    const outcome = await record(change);
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual([field, expect.stringMatching(say)]);
    expect((await world.control.requests()).operations.filter(({ operation }) => operation.startsWith('POST /sites'))).toEqual(
      [],
    );
  });

  it.each([
    ['toldSocialWorker', 'social worker'],
    ['toldYouthJusticeWorker', 'youth-justice worker'],
  ] as const)('as %s for a pupil who has none', async (step, worker) => {
    const outcome = await record({ pupilKey: keyOf('Zofia Kowalczyk'), step, result: 'done' });
    expect(fieldOf(outcome)).toBe('step');
    expect(sayOf(outcome)).toContain(`Zofia Kowalczyk has no ${worker} in the records.`);
    expect(sayOf(await record({ step, result: 'done' }))).toBe('done');
  });

  it('for a pupil who is not due at a provider in the session', async () => {
    const today = await viewToday(priya, 'larkhill');
    const due = new Set(
      today.done
        ? today.value.sessions[1]?.rows.filter(({ expected }) => expected === 'provider').map(({ pupilKey }) => pupilKey)
        : [],
    );
    const other = today.done ? today.value.sessions[0]?.rows.find(({ pupilKey }) => !due.has(pupilKey)) : undefined;
    const outcome = await record({ half: 'PM', pupilKey: other?.pupilKey ?? '' });
    expect(sayOf(outcome)).toMatch(new RegExp(`^${other?.pupilName} is not due at a provider in this session`));
  });
});

describe('A follow-up while others and SharePoint get in the way', () => {
  it('sent twice with one key, at once on two replicas, is kept once and both hear that it is', async () => {
    const elsewhere = await world.deskOf('Priya Shah', world.replica());
    const input = aStep({ note: 'Twice at once.' });
    const both = await Promise.all([recordFollowUp(priya, 'larkhill', input), recordFollowUp(elsewhere, 'larkhill', input)]);
    expect(both.map(sayOf)).toEqual(['done', 'done']);
    expect(sayOf(await recordFollowUp(priya, 'larkhill', input))).toBe('done');
    expect((await stored()).filter(({ key }) => key === input.key)).toHaveLength(1);
    for (const outcome of both) {
      const rows = outcome.done ? outcome.value.sessions[0]?.rows : [];
      const row = rows?.find(({ pupilKey }) => pupilKey === kieran());
      expect(row?.followUps.filter(({ key }) => key === input.key)).toHaveLength(1);
    }
  });

  it('from a form that was used already is not mistaken for the one kept', async () => {
    const input = aStep({ note: 'Rang at nine.' });
    expect(sayOf(await recordFollowUp(priya, 'larkhill', input))).toBe('done');
    const outcome = await recordFollowUp(priya, 'larkhill', { ...input, note: 'Rang at ten.' });
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'changedMeanwhile' } });
    expect(sayOf(outcome)).toBe(
      '“Called the provider” is recorded already with the note “Rang at nine.”; this was not. Look again, and record what is to be added.',
    );
  });

  it('of two people at once keeps both', async () => {
    const dan = await world.deskOf('Dan Osei', world.replica());
    const [one, other] = [aStep({ note: 'Mine' }), aStep({ note: 'Yours' })];
    await Promise.all([recordFollowUp(priya, 'larkhill', one), recordFollowUp(dan, 'larkhill', other)]);
    const kept = (await stored()).filter(({ key }) => key === one.key || key === other.key);
    expect(kept.map(({ by }) => by.name).sort()).toEqual(['Dan Osei', 'Priya Shah']);
  });

  it('whose answer is lost is kept once', async () => {
    await world.control.fault({ operation: 'POST *items', status: 504, dropAfterCommit: true, times: 1 });
    const input = aStep({ note: 'Answer lost.' });
    expect(sayOf(await recordFollowUp(priya, 'larkhill', input))).toBe('done');
    expect((await stored()).filter(({ key }) => key === input.key)).toHaveLength(1);
  });

  it('is kept once when SharePoint asks to wait', async () => {
    await world.control.fault({ operation: '*', status: 429, retryAfter: 1, times: 1 });
    const input = aStep({ note: 'Throttled.' });
    expect(sayOf(await recordFollowUp(priya, 'larkhill', input))).toBe('done');
    expect((await stored()).filter(({ key }) => key === input.key)).toHaveLength(1);
  });

  it('says so when SharePoint stays away, keeps nothing, and works when sent again', async () => {
    await freshly(priya);
    await world.control.fault({ operation: 'POST *items', status: 503, retryAfter: 1 });
    const input = aStep({ note: 'Not now.' });
    await expect(recordFollowUp(priya, 'larkhill', input)).rejects.toMatchObject({ name: 'GraphError' });
    await world.control.noFaults();
    expect((await stored()).filter(({ key }) => key === input.key)).toEqual([]);
    expect(sayOf(await recordFollowUp(priya, 'larkhill', input))).toBe('done');
  });
});
