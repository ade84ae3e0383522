import { describe, expect, it } from 'vitest';
import { absenceReasons } from '../../../tab/features/today/answer/absenceReasons.ts';
import { confirmOf, givenInWords, standingAnswer } from '../../../tab/features/today/answer/answers.ts';
import { minutesLate } from '../../../tab/features/today/answer/minutesLate.ts';
import { aWhereaboutsRow, signed } from './aWhereaboutsRow.ts';

const session = { date: '2026-11-23', half: 'AM' } as const;

describe('An answer', () => {
  it('carries the newest answer that was seen, so that nobody is overruled unseen', () => {
    const rows = [aWhereaboutsRow(), aWhereaboutsRow({ pupilKey: 'p2', state: 'present', confirmed: signed })];
    expect(confirmOf(session, rows, () => ({ mark: 'present', note: '' }))).toEqual({
      ...session,
      marks: [
        { pupilKey: 'p1', mark: 'present', note: '' },
        { pupilKey: 'p2', mark: 'present', note: '' },
      ],
      seenAt: signed.at,
    });
  });

  it('carries code and minutes only where they are given', () => {
    const [mark] = confirmOf(session, [aWhereaboutsRow()], () => ({
      mark: 'late',
      note: '',
      code: undefined,
      minutesLate: 10,
    })).marks;
    expect(mark).toEqual({ pupilKey: 'p1', mark: 'late', note: '', minutesLate: 10 });
  });

  it('is said in words', () => {
    expect(givenInWords({ mark: 'late', note: '', minutesLate: 1 })).toBe('late by 1 minute');
    expect(givenInWords({ mark: 'absent', note: '', code: 'I' })).toBe('absent (I)');
    expect(givenInWords({ mark: 'present', note: '' })).toBe('present');
  });
});

describe('The answer that stands', () => {
  it('is "don’t know yet" where nobody has answered', () => {
    expect(standingAnswer(aWhereaboutsRow())).toEqual({ mark: 'notKnown', note: '' });
  });

  it('keeps the reason of an absence, and leaves the code that was only proposed', () => {
    const absent = aWhereaboutsRow({ state: 'absent', code: 'I', confirmed: signed });
    expect(standingAnswer(absent)).toMatchObject({ mark: 'absent', code: 'I' });
    expect(standingAnswer({ ...absent, state: 'present', code: 'B' })?.code).toBeUndefined();
    expect(standingAnswer({ ...absent, state: 'unexplained', code: 'N' })).toMatchObject({ mark: 'absent', code: undefined });
  });

  it('cannot be told where an event or a search says where the pupil is', () => {
    expect(standingAnswer(aWhereaboutsRow({ state: 'left' }))).toBeUndefined();
    expect(standingAnswer(aWhereaboutsRow({ state: 'found', confirmed: signed }))).toBeUndefined();
  });
});

describe('The reasons of an absence', () => {
  it('begin with those used most, in plain words with their code', () => {
    const words = absenceReasons('2026-11-23').map((reason) => reason.words);
    expect(words.slice(0, 3)).toEqual(['Ill (I)', 'Medical or dental appointment (M)', 'Suspended or excluded (E)']);
  });

  it('are those of the day, without attendance and without "no reason"', () => {
    const codes = (date: string) => absenceReasons(date).map(({ code }) => code);
    expect(codes('2026-11-23')).toContain('J1');
    expect(codes('2024-07-01')).not.toContain('J1');
    for (const code of ['/', 'B', 'L', 'N', 'D']) expect(codes('2026-11-23')).not.toContain(code);
  });
});

describe('Minutes late', () => {
  it('may be left empty, and are a number of minutes a session has', () => {
    expect(minutesLate(' ')).toBeUndefined();
    expect(minutesLate('12')).toBe(12);
    for (const text of ['0', '301', 'ten', '1.5', '-3']) expect(minutesLate(text)).toBeNull();
  });
});
