import { describe, expect, it } from 'vitest';
import { type AcceptedAnswers, entryOf } from '../../src/domain/acceptedAnswers.ts';
import { placeAnswer } from '../../src/domain/placeAnswer.ts';
import type { Mark, MarkEntry, RegisterWeek } from '../../src/domain/register.ts';
import { withMark } from '../../src/domain/registerWeek.ts';
import { withAccepted } from '../../src/domain/withAccepted.ts';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const answer = (mark: Mark, time: string, personId = 'priya', more: Partial<MarkEntry> = {}): MarkEntry => ({
  mark,
  note: '',
  providerKey: 'riverside',
  by: { personId, name: personId, at: at(time) },
  via: 'tab',
  ...more,
});
const marksOf = (placed: ReturnType<typeof placeAnswer>) =>
  'against' in placed ? `against ${placed.against.mark}` : placed.entries.map(({ mark }) => mark).join();

describe('An answer that is written later than it was given (REP-7)', () => {
  it('takes its place in time: a later one by another way stays the one that counts', () => {
    expect(marksOf(placeAnswer([], answer('present', '08:50'), ''))).toBe('present');
    expect(marksOf(placeAnswer([answer('absent', '09:20', 'owen')], answer('present', '08:50'), ''))).toBe('present,absent');
    const given = [answer('notKnown', '08:40'), answer('late', '09:20', 'owen')];
    expect(marksOf(placeAnswer(given, answer('present', '08:50'), at('08:40')))).toBe('notKnown,present,late');
  });

  it('is there once, however often it is written', () => {
    const given = [answer('absent', '08:50'), answer('late', '08:55')];
    for (const again of given) expect(placeAnswer(given, again, '')).toEqual({ entries: given, isNew: false });
    // The same said again by the same person is a second press, not a second answer.
    expect(placeAnswer(given, answer('late', '08:58'), '')).toEqual({ entries: given, isNew: false });
  });

  it('does not overrule what a colleague answered otherwise before, unseen', () => {
    const given = [answer('absent', '08:45', 'owen')];
    expect(marksOf(placeAnswer(given, answer('present', '08:50'), ''))).toBe('against absent');
    expect(marksOf(placeAnswer(given, answer('present', '08:50'), at('08:45')))).toBe('absent,present');
    expect(marksOf(placeAnswer(given, answer('absent', '08:50'), ''))).toBe('absent,absent');
  });

  it.each([
    ['“don’t know yet”', answer('notKnown', '08:45', 'owen')],
    ['about another provider', answer('absent', '08:45', 'owen', { providerKey: 'forge' })],
    ['the person’s own', answer('absent', '08:45')],
  ])('follows one that is %s', (_, before) => {
    expect(marksOf(placeAnswer([before], answer('present', '08:50'), ''))).toBe(`${before.mark},present`);
  });
});

describe('A slow write that is done after all', () => {
  it('adds nothing to a week that has the answer already, whatever came after', () => {
    const week: RegisterWeek = {
      pupilKey: 'kai',
      weekStartsOn: '2026-11-23',
      entries: { MonAM: [answer('present', '08:50'), answer('late', '09:00', 'owen')] },
    };
    expect(withMark(week, 'MonAM', answer('present', '08:50'))).toBe(week);
  });
});

describe('The register with the answers that wait', () => {
  const accepted = (key: string, time: string, mark: Mark, date = '2026-11-23'): AcceptedAnswers => ({
    key,
    schoolKey: 'larkhill',
    date,
    half: 'AM',
    marks: [{ pupilKey: 'kai', mark, note: '', providerKey: 'riverside', seenAt: '', minutesLate: 5 }],
    by: { personId: 'priya', at: at(time) },
    via: 'card',
  });
  const nameOf = () => 'Priya Shah';

  it('shows them as answers, marked as waiting, newest last', () => {
    const register = withAccepted(new Map(), [accepted('1', '08:50', 'absent'), accepted('2', '08:55', 'late')], nameOf);
    expect(register.get('kai|2026-11-23')?.entries.MonAM).toMatchObject([
      { mark: 'absent', isWaiting: true, by: { name: 'Priya Shah', at: at('08:50') }, via: 'card' },
      { mark: 'late', minutesLate: 5, isWaiting: true },
    ]);
  });

  it('leaves out what is written already, what stands against another answer, and what is about no session', () => {
    const one = accepted('1', '08:50', 'present');
    const [mark] = one.marks;
    if (mark === undefined) throw new Error('No mark.');
    const week = (given: MarkEntry) =>
      new Map([['kai|2026-11-23', { pupilKey: 'kai', weekStartsOn: '2026-11-23', entries: { MonAM: [given] } }]]);
    const written = week(entryOf(one, mark, 'Priya Shah'));
    expect(withAccepted(written, [one], nameOf)).toEqual(written);
    const other = week(answer('absent', '08:45', 'owen'));
    expect(withAccepted(other, [one], nameOf)).toEqual(other);
    expect(withAccepted(new Map(), [accepted('3', '08:50', 'present', '2026-11-22')], nameOf).size).toBe(0);
  });
});
