import { describe, expect, it } from 'vitest';
import { kindOfSession } from '../../../src/domain/attendance/sessionKind.ts';
import type { Mark } from '../../../src/domain/register.ts';
import { aDone, aMark, aPlacement, aProvider, someFacts } from '../builders.ts';

const college = [aProvider({ kind: 'college' })];
const said = (mark: Mark, code?: string) => ({ ...aMark(mark), ...(code !== undefined && { code }) });
const kind = (date: string, answer: ReturnType<typeof said> | undefined, change: Parameters<typeof someFacts>[0] = {}) => {
  const facts = someFacts({ providers: college, ...change });
  return kindOfSession(facts)(facts.placements[0] ?? aPlacement(), date, answer);
};
const monday = '2026-11-23';

describe('What a session counts as', () => {
  it.each([
    ['present', said('present'), 'present'],
    ['late', said('late'), 'late'],
    ['late with a code of attendance', said('late', 'B'), 'late'],
    ['U: it came, but after the register had closed', said('late', 'U'), 'unauthorised'],
    ['ill', said('absent', 'I'), 'authorised'],
    ['a holiday not granted', said('absent', 'G'), 'unauthorised'],
    ['no transport', said('absent', 'Y1'), 'notPossible'],
    ['absent without a code', said('absent'), 'unexplained'],
    ['N, not known yet', said('absent', 'N'), 'unexplained'],
    ['“don’t know yet”', said('notKnown'), 'missing'],
    ['no answer', undefined, 'missing'],
  ] as const)('%s', (_, answer, expected) => expect(kind(monday, answer)).toBe(expected));

  it.each([
    ['on its last day C2 is none yet: the absence has no reason', '2024-08-18', 'C2', 'unexplained'],
    ['from 19 August 2024 it is an authorised absence', '2024-08-19', 'C2', 'authorised'],
    ['H still counted on 18 August 2024', '2024-08-18', 'H', 'authorised'],
    ['and no more on the 19th', '2024-08-19', 'H', 'unexplained'],
  ])('%s', (_, date, code, expected) => expect(kind(date, said('absent', code))).toBe(expected));

  it('is an absence without a reason when the pupil only joined online', () => {
    expect(kind(monday, said('present'), { providers: [aProvider({ kind: 'online' })] })).toBe('unexplained');
  });

  it('is attendance when the pupil was there and only the code is open', () => {
    expect(kind(monday, said('present'), { placements: [aPlacement({ arrangement: 'notSaid' })] })).toBe('present');
  });

  it.each([
    ['present', said('present'), 'otherSchoolAttended'],
    ['absent', said('absent'), 'otherSchoolAbsent'],
    ['absent with a reason that we know', said('absent', 'I'), 'otherSchoolAbsent'],
    ['no answer', undefined, 'otherSchoolMissing'],
  ] as const)('is the other school’s for a dual-registered pupil: %s', (_, answer, expected) => {
    const dual = {
      providers: [aProvider({ kind: 'pupilReferralUnit' })],
      dutyRecords: [aDone('dualRegistration|placement-1', '2026-11-09')],
    };
    expect(kind(monday, answer, dual)).toBe(expected);
  });
});
