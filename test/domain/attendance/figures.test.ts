import { describe, expect, it } from 'vitest';
import { confirmed, nothing, percentOf, possible } from '../../../src/domain/attendance/figures.ts';
import { againstTarget } from '../../../src/domain/attendance/targetStanding.ts';
import { policyOf } from '../builders.ts';

const of = (change: Partial<ReturnType<typeof nothing>>) => ({ ...nothing(), ...change });

describe('Figures of sessions at providers', () => {
  it('never count a missing session as present, nor as absent', () => {
    const figures = of({ present: 8, late: 1, unauthorised: 1, missing: 5 });
    expect([confirmed(figures), possible(figures), percentOf(figures)]).toEqual([10, 15, 90]);
  });

  it('are rounded down: 89.9 per cent is not the target of 90', () => {
    expect(percentOf(of({ present: 899, unexplained: 101 }))).toBe(89);
  });

  it('say nothing of no confirmed session', () => expect(percentOf(of({ missing: 4, notPossible: 2 }))).toBeUndefined());

  it('keep the other school’s half apart', () => {
    const figures = of({ otherSchoolAttended: 8, otherSchoolAbsent: 2, otherSchoolMissing: 1 });
    expect([confirmed(figures), possible(figures), percentOf(figures)]).toEqual([0, 0, undefined]);
  });
});

describe('Attendance against the school’s target (ATT-6)', () => {
  const policy = policyOf('P4', { attendanceTarget: '90', attendanceFromSessions: '10' });
  it.each([
    ['one below', of({ present: 17, unexplained: 3 }), 'below'],
    ['at the target', of({ present: 18, unexplained: 2 }), 'reached'],
    ['one above', of({ present: 19, unexplained: 1 }), 'reached'],
    ['nine sessions are too few', of({ unexplained: 9 }), 'tooFew'],
    ['ten are not', of({ unexplained: 10 }), 'below'],
    ['nothing confirmed', of({ missing: 10 }), 'none'],
  ] as const)('%s', (_, figures, expected) => {
    expect(againstTarget({ policy }, figures, '2026-11-23').is).toBe(expected);
  });

  it('goes by the target in force on that day', () => {
    const figures = of({ present: 9, unexplained: 1 });
    expect(againstTarget({ policy: policyOf('P4', { attendanceTarget: '95' }) }, figures, '2026-11-23')).toMatchObject({
      is: 'below',
      target: 95,
    });
  });
});
