import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mark } from '../../src/domain/register.ts';
import type { Confirm } from '../../src/usecases/checkAnswers.ts';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import type { WhereaboutsRow } from '../../src/usecases/whereaboutsRows.ts';
import { sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026, asked at 9.05am: twenty pupils are away, and Priya Shah is the attendance officer. */
let world: World;
let priya: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
});
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

async function rowsOf(desk = priya): Promise<WhereaboutsRow[]> {
  const today = await viewToday(desk, 'larkhill');
  if (!today.done) throw new Error(today.refusal.say);
  return today.value.sessions[0]?.rows ?? [];
}
const morning = async (mark: Mark, of?: number): Promise<Confirm> => ({
  date: '2026-11-23',
  half: 'AM',
  // By key, because the rows of Today change their order with the answers.
  marks: (await rowsOf())
    .map(({ pupilKey }) => ({ pupilKey, mark, note: '' }))
    .sort((one, other) => one.pupilKey.localeCompare(other.pupilKey))
    .slice(0, of),
});
/** The answers of Monday morning for one pupil, oldest first. */
async function answersFor(pupilKey: string) {
  const { records } = world.replica();
  const book = await records.school('larkhill');
  return book.register.get(`${pupilKey}|2026-11-23`)?.value.entries.MonAM ?? [];
}

describe('Confirming a session (ATT-2)', () => {
  it('keeps the answers of twenty pupils in two round trips, and answers with the day', async () => {
    const input = await morning('present');
    expect(input.marks).toHaveLength(20);
    const fresh = { maxAgeInSeconds: 0 };
    await Promise.all([priya.records.trust(fresh), priya.records.school('larkhill', fresh)]);
    await world.control.resetRequests();
    const today = await confirmSession(priya, 'larkhill', input);
    expect((await world.control.requests()).total.requests).toBeLessThanOrEqual(2);
    expect(today.done && today.value.sessions[0]?.rows.every(({ state }) => state === 'present')).toBe(true);
    expect(world.changes.at(-1)).toBe('larkhill 2026-11-23|AM');
  });

  it('pressed twice, keeps one answer and writes nothing', async () => {
    const input = await morning('present');
    await world.control.resetRequests();
    expect(sayOf(await confirmSession(priya, 'larkhill', input))).toBe('done');
    expect((await world.control.requests()).total.units).toBeLessThan(20);
    expect(await answersFor(input.marks[0]?.pupilKey ?? '')).toHaveLength(1);
  });

  it('keeps a correction beside the first answer, with who and when', async () => {
    const input = await morning('absent', 1);
    const pupilKey = input.marks[0]?.pupilKey ?? '';
    expect(sayOf(await confirmSession(priya, 'larkhill', input))).toBe('done');
    expect(await answersFor(pupilKey)).toMatchObject([
      { mark: 'present' },
      { mark: 'absent', by: { name: 'Priya Shah' }, via: 'tab' },
    ]);
  });

  it('"don’t know yet" leaves a pupil unknown', async () => {
    const input = await morning('notKnown', 1);
    const today = await confirmSession(priya, 'larkhill', input);
    const row = today.done && today.value.sessions[0]?.rows[0];
    expect(row).toMatchObject({ state: 'unknown', askedAndNotKnown: true, pupilKey: input.marks[0]?.pupilKey });
  });
});

describe('Confirming a session when somebody else writes', () => {
  it('works an answer into a week that was written meanwhile for another session', async () => {
    const [mark] = (await morning('late', 2)).marks.slice(1);
    if (mark === undefined) throw new Error('No pupil.');
    await rowsOf();
    const other = world.replica();
    const book = await other.records.school('larkhill');
    const stored = book.register.get(`${mark.pupilKey}|2026-11-23`);
    if (stored === undefined) throw new Error('No week.');
    const entry = {
      mark: 'absent',
      note: '',
      providerKey: 'x',
      by: { personId: 'p', name: 'Amara Okafor', at: world.now() },
      via: 'tab',
    } as const;
    const writer = await other.writer('larkhill');
    await writer.keep([
      { list: 'register', update: stored, to: { ...stored.value, entries: { ...stored.value.entries, MonPM: [entry] } } },
    ]);

    expect(sayOf(await confirmSession(priya, 'larkhill', { date: '2026-11-23', half: 'AM', marks: [mark] }))).toBe('done');
    const after = (await world.replica().records.school('larkhill')).register.get(`${mark.pupilKey}|2026-11-23`)?.value.entries;
    expect(after?.MonAM?.map((answer) => answer.mark)).toEqual(['present', 'late']);
    expect(after?.MonPM).toHaveLength(1);
  });

  it('does not overrule a colleague who answered in the same moment, says who and what, and keeps the others', async () => {
    const marks = (await morning('absent', 5)).marks.slice(3);
    const [theirs, ours] = marks;
    if (theirs === undefined || ours === undefined) throw new Error('No pupils.');
    await rowsOf();
    const other = world.replica();
    const book = await other.records.school('larkhill');
    const stored = book.register.get(`${theirs.pupilKey}|2026-11-23`);
    if (stored === undefined) throw new Error('No week.');
    const [first] = stored.value.entries.MonAM ?? [];
    if (first === undefined) throw new Error('No answer.');
    const entry = { ...first, mark: 'late', by: { personId: 'p', name: 'Ruth Kendall', at: world.now() } } as const;
    const to = { ...stored.value, entries: { ...stored.value.entries, MonAM: [first, entry] } };
    await (await other.writer('larkhill')).keep([{ list: 'register', update: stored, to }]);

    const outcome = await confirmSession(priya, 'larkhill', { date: '2026-11-23', half: 'AM', marks, seenAt: first.by.at });
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'changedMeanwhile' } });
    expect(sayOf(outcome)).toMatch(/Ruth Kendall answered Late for .* Your other answers are kept\./);
    expect((await answersFor(ours.pupilKey)).at(-1)?.mark).toBe('absent');
    expect((await answersFor(theirs.pupilKey)).at(-1)?.mark).toBe('late');
  });

  it('whose answer from SharePoint is lost keeps the answer once', async () => {
    const input = await morning('late', 7);
    const mark = input.marks[6];
    if (mark === undefined) throw new Error('No pupil.');
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    expect(sayOf(await confirmSession(priya, 'larkhill', { ...input, marks: [mark] }))).toBe('done');
    expect((await answersFor(mark.pupilKey)).map((answer) => answer.mark)).toEqual(['present', 'late']);
  });
});

describe('Confirming a session is refused', () => {
  it('to everybody but the attendance officer, who is named', async () => {
    const headteacher = await world.deskOf('Helen Ward');
    const outcome = await confirmSession(headteacher, 'larkhill', await morning('present', 1));
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
    expect(sayOf(outcome)).toContain('Priya Shah');
  });

  it('to people of another school', async () => {
    const stranger = await world.deskOf('Jade Whitlock');
    expect(await confirmSession(stranger, 'larkhill', await morning('present', 1))).toMatchObject({
      done: false,
      refusal: { kind: 'notPermitted' },
    });
  });

  it.each([
    ['an hour before the school asks', '2026-11-23', 'PM', 'Answer from 12.10pm'],
    ['for tomorrow', '2026-11-24', 'AM', 'has not come yet'],
    ['for a Saturday', '2026-11-21', 'AM', 'not a school day'],
    ['for an earlier school year', '2026-07-06', 'AM', 'earlier school year'],
  ] as const)('%s', async (_, date, half, words) => {
    const outcome = await confirmSession(priya, 'larkhill', { ...(await morning('present', 1)), date, half });
    expect(sayOf(outcome)).toContain(words);
  });

  it('for somebody who is no pupil, or twice for one, and then nothing is kept', async () => {
    const { marks, ...session } = await morning('present', 1);
    const stranger = { pupilKey: 'nobody', mark: 'present', note: '' } as const;
    const twice = await confirmSession(priya, 'larkhill', { ...session, marks: [...marks, ...marks] });
    const unknown = await confirmSession(priya, 'larkhill', { ...session, marks: [...marks, stranger] });
    expect([twice, unknown]).toMatchObject([{ refusal: { kind: 'badInput' } }, { refusal: { kind: 'badInput' } }]);
    expect((await answersFor(marks[0]?.pupilKey ?? '')).at(-1)?.mark).toBe('notKnown');
  });
});
