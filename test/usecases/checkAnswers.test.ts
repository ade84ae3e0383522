import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { todaySchema } from '../../src/api/contract.ts';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import type { Outcome } from '../../src/usecases/outcome.ts';
import type { Answer } from '../../src/usecases/sessionAnswers.ts';
import { type TodayView, viewToday } from '../../src/usecases/viewToday.ts';
import { sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026, 8.10am: asked at 9.05am and 1.10pm. */
let world: World;
let priya: Desk;
/** Of the morning, at the workshop (K or B as it was arranged). */
let pupils: readonly string[];
beforeAll(async () => {
  world = await startWorld('2026-11-23T08:10');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
  const today = await viewToday(priya, 'larkhill');
  const rows = today.done ? (today.value.sessions[0]?.rows ?? []) : [];
  pupils = rows
    .filter(({ expected, providerName }) => expected === 'provider' && providerName === 'Second Gear Workshop')
    .map(({ pupilKey }) => pupilKey);
  expect(pupils.length).toBeGreaterThan(3);
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const pupil = (at: number): string => pupils[at] ?? expect.fail(`No pupil ${at}.`);
const send = (date: string, half: 'AM' | 'PM', ...marks: readonly (Partial<Answer> & Pick<Answer, 'pupilKey' | 'mark'>)[]) =>
  confirmSession(priya, 'larkhill', { date, half, marks: marks.map((mark) => ({ note: '', ...mark })) });
const monday = (pupilKey: string, answer: Partial<Answer> & Pick<Answer, 'mark'>) =>
  send('2026-11-23', 'AM', { pupilKey, ...answer });
const fieldOf = (outcome: Outcome<unknown>) =>
  !outcome.done && outcome.refusal.kind === 'badInput' ? outcome.refusal.problems[0]?.where : undefined;
const rowOf = (outcome: Outcome<TodayView>, pupilKey: string) =>
  outcome.done ? outcome.value.sessions[0]?.rows.find((row) => row.pupilKey === pupilKey) : undefined;
const answersFor = async (pupilKey: string, slot: 'MonAM' | 'TueAM' | 'FriAM' = 'MonAM', monday = '2026-11-23') =>
  (await world.replica().records.school('larkhill')).register.get(`${pupilKey}|${monday}`)?.value.entries[slot] ?? [];

describe('Answers in advance', () => {
  it('are taken from an hour before the school asks', async () => {
    const today = await monday(pupil(0), { mark: 'present' });
    expect(rowOf(today, pupil(0))?.state).toBe('present');
    expect(sayOf(await send('2026-11-23', 'PM', { pupilKey: pupil(0), mark: 'present' }))).toContain('Answer from 12.10pm');
  });

  it('of a later day are absences whose reason is known', async () => {
    const sick = { pupilKey: pupil(0), mark: 'absent', code: 'I', note: 'Mother rang: chickenpox.' } as const;
    expect(await send('2026-11-24', 'AM', sick)).toMatchObject({ done: true, value: { date: '2026-11-24' } });
    expect(await answersFor(pupil(0), 'TueAM')).toMatchObject([{ mark: 'absent', code: 'I' }]);
    for (const [mark, code] of [
      ['present', undefined],
      ['absent', undefined],
      ['absent', 'N'],
      ['absent', 'O'],
      ['late', undefined],
    ] as const)
      expect(sayOf(await send('2026-11-24', 'AM', { pupilKey: pupil(1), mark, code, note: 'Said so' }))).toMatch(
        /^The morning of Tuesday 24 November 2026 has not come yet\. Answer from 8\.05am on that day/,
      );
  });

  it('of a later school day than today reach to the end of the school year', async () => {
    const away = { pupilKey: pupil(0), mark: 'absent', code: 'I' } as const;
    expect(sayOf(await send('2027-09-13', 'AM', away))).toMatch(/next school year|not a school day/);
    expect(sayOf(await send('2026-11-28', 'AM', away))).toContain('not a school day');
  });
});

describe('A register code with an answer (BEY-2)', () => {
  it('is kept when the rule allows it, and counts', async () => {
    const today = await monday(pupil(1), { mark: 'absent', code: ' i ', note: 'Father rang' });
    expect(rowOf(today, pupil(1))).toMatchObject({ state: 'absent', code: 'I' });
    expect(await answersFor(pupil(1))).toMatchObject([{ mark: 'absent', code: 'I' }]);
    expect(todaySchema.safeParse(JSON.parse(JSON.stringify(today.done && today.value))).error?.issues).toBeUndefined();
  });

  it.each<[string, Partial<Answer> & Pick<Answer, 'mark'>, RegExp]>([
    ['an absence of somebody who came', { mark: 'present', code: 'I' }, /the pupil was at Second Gear Workshop/],
    ['B for somebody who did not', { mark: 'absent', code: 'B' }, /The pupil was absent from Second Gear Workshop/],
    ['a code that there is not', { mark: 'absent', code: 'QQ' }, /is not a code of the attendance register/],
    ['one that is no longer used', { mark: 'absent', code: 'H' }, /no longer used|not a code/],
    ['D where the provider is no school', { mark: 'present', code: 'D' }, /D is for a pupil who is due at another school/],
    ['the present of school', { mark: 'present', code: '/' }, /off the school’s site/],
    ['any for a pupil nobody has placed', { mark: 'notKnown', code: 'N' }, /no code for not knowing/],
  ])('is refused with its reason: %s', async (_, answer, say) => {
    const outcome = await monday(pupil(2), { note: 'Said so', ...answer });
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual(['marks.0.code', expect.stringMatching(say)]);
    expect(await answersFor(pupil(2))).toEqual([]);
  });

  it('that the records do not decide is taken with a note that does', async () => {
    const outcome = await monday(pupil(2), { mark: 'absent', code: 'C' });
    expect([fieldOf(outcome), sayOf(outcome)]).toEqual([
      'marks.0.note',
      expect.stringMatching(/^Write in the note why C is right\. .*exceptional/),
    ]);
    expect(sayOf(await monday(pupil(2), { mark: 'absent', code: 'C', note: 'Funeral; the headteacher agreed.' }))).toBe('done');
  });

  it('whose answer from SharePoint is lost is kept once, with code and minutes', async () => {
    await world.control.fault({ operation: 'PATCH *', status: 504, dropAfterCommit: true, times: 1 });
    const late = { mark: 'late', minutesLate: 25, note: 'Bus' } as const;
    expect(rowOf(await monday(pupil(2), late), pupil(2))).toMatchObject({ state: 'late', minutesLate: 25 });
    expect((await answersFor(pupil(2))).map(({ mark, code, minutesLate }) => [mark, code, minutesLate])).toEqual([
      ['absent', 'C', undefined],
      ['late', undefined, 25],
    ]);
  });

  it('is kept when only the minutes are put right', async () => {
    expect(sayOf(await monday(pupil(2), { mark: 'late', minutesLate: 35, note: 'Bus' }))).toBe('done');
    expect((await answersFor(pupil(2))).map(({ minutesLate }) => minutesLate)).toEqual([undefined, 25, 35]);
  });

  it('minutes belong to a pupil who came late', async () => {
    expect(fieldOf(await monday(pupil(2), { mark: 'present', minutesLate: 5 }))).toBe('marks.0.minutesLate');
  });

  it('that is wrong for one pupil refuses all, so that nothing is half kept', async () => {
    const both = await send(
      '2026-11-23',
      'AM',
      { pupilKey: pupil(3), mark: 'present' },
      { pupilKey: pupil(0), mark: 'present', code: 'I' },
    );
    expect(fieldOf(both)).toBe('marks.1.code');
    expect(await answersFor(pupil(3))).toEqual([]);
  });
});

describe('An answer of an earlier day', () => {
  const friday = '2026-11-20';
  const last = () => answersFor(maisie(), 'FriAM', '2026-11-16');
  let maisie: () => string;
  beforeAll(async () => {
    const today = await viewToday(priya, 'larkhill', friday);
    const row = today.done ? today.value.sessions[0]?.rows.find(({ state }) => state === 'present') : undefined;
    maisie = () => row?.pupilKey ?? expect.fail('Nobody was there on Friday.');
  });

  it('is changed with the reason of the change; both stay', async () => {
    const [before] = await last();
    const refused = await send(friday, 'AM', { pupilKey: maisie(), mark: 'absent', code: 'I' });
    expect([fieldOf(refused), sayOf(refused)]).toEqual([
      'marks.0.note',
      expect.stringMatching(/^Write in the note why the answer for .+ on Friday 20 November 2026 is changed\./),
    ]);
    const kept = await send(friday, 'AM', {
      pupilKey: maisie(),
      mark: 'absent',
      code: 'I',
      note: 'The provider had mixed up two boys.',
    });
    expect(kept).toMatchObject({ done: true, value: { date: friday } });
    expect(await last()).toMatchObject([before, { mark: 'absent', code: 'I', by: { name: 'Priya Shah' } }]);
    expect(world.changes.at(-1)).toBe('larkhill 2026-11-20|AM');
  });

  it('said again is no change and needs none', async () => {
    const count = (await last()).length;
    const again = { pupilKey: maisie(), mark: 'absent', code: 'I', note: 'The provider had mixed up two boys.' } as const;
    expect(sayOf(await send(friday, 'AM', again))).toBe('done');
    expect(await last()).toHaveLength(count);
  });

  it('from yesterday’s card is an answer for yesterday, also in words only', async () => {
    const chat = await world.chatDeskOf('Priya Shah');
    const marks = [{ pupilKey: maisie(), mark: 'absent', note: 'As before' } as const];
    expect(await confirmSession(chat, 'larkhill', { date: friday, half: 'AM', marks })).toMatchObject({
      done: true,
      value: { date: friday },
    });
    expect((await last()).at(-1)).toMatchObject({ mark: 'absent', code: 'I', via: 'card', note: 'As before' });
  });

  it('of a year that has closed is refused', async () => {
    expect(sayOf(await send('2026-07-06', 'AM', { pupilKey: maisie(), mark: 'present', note: 'Late' }))).toContain(
      'its register is closed',
    );
  });
});

describe('A whole school at once', () => {
  it('keeps sixty pupils with one press, each once, also when SharePoint asks to wait', async () => {
    const { records, writer } = world.replica();
    const book = await records.school('larkhill');
    const like =
      [...book.placements.values()].find(({ value }) => value.pupilKey === pupil(3))?.value ?? expect.fail('No placement.');
    const child = book.pupils.get(pupil(3))?.value ?? expect.fail('No pupil.');
    const more = Array.from({ length: 60 }, (_, at) => `more-${at}`);
    const school = await writer('larkhill');
    await school.keep(
      more.map((key, at) => ({
        list: 'pupils',
        create: { ...child, key, upn: `Q9011234${String(at).padStart(5, '0')}`, forename: key },
      })),
    );
    await school.keep(more.map((key) => ({ list: 'placements', create: { ...like, key: `p-${key}`, pupilKey: key } })));
    await priya.records.school('larkhill', { maxAgeInSeconds: 0 });

    await world.control.fault({ operation: 'POST *items', status: 429, retryAfter: 1, times: 5 });
    const marks = more.map((pupilKey) => ({ pupilKey, mark: 'present', note: '' }) as const);
    expect(sayOf(await send('2026-11-23', 'AM', ...marks))).toBe('done');
    expect(sayOf(await send('2026-11-23', 'AM', ...marks))).toBe('done');
    const { register } = await world.replica().records.school('larkhill');
    expect(more.map((key) => register.get(`${key}|2026-11-23`)?.value.entries.MonAM?.length)).toEqual(more.map(() => 1));
  });
});
