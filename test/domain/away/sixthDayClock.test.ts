import { describe, expect, it } from 'vitest';
import type { Suspension } from '../../../src/domain/suspension.ts';
import { aDone, aPupil, policyOf } from '../builders.ts';
import { aSuspension } from '../duties/pupils/builders.ts';
import { arranged, clockOf, notProvided } from './builders.ts';

/** Monday 9 to Tuesday 17 November 2026; the sixth school day is Monday 16. */
const on = (today: string, change: Partial<Suspension> = {}, more: Parameters<typeof clockOf>[0] = {}) =>
  clockOf({ suspensions: [aSuspension(change)], ...more }, today);

describe('The sixth-day clock of a suspension (NOT-3)', () => {
  it.each([
    ['before it begins', '2026-11-08', 'open', 'Begins on Monday 9 November 2026'],
    ['on its first day', '2026-11-09', 'open', 'School day 1 of 5'],
    ['on its fifth day', '2026-11-13', 'open', 'School day 5 of 5'],
    ['at the weekend before the sixth', '2026-11-15', 'open', '5 school days of 5 so far'],
    ['on the sixth', '2026-11-16', 'late', 'School day 6'],
    ['on the day after', '2026-11-17', 'late', 'School day 7'],
    ['when it is over', '2026-11-18', 'late', 'Over since Tuesday 17 November 2026'],
  ])('%s (%s) is %s: %s', (_, today, state, says) => {
    const clock = on(today);
    expect(clock).toMatchObject({ state, dueOn: '2026-11-16', isShown: true });
    expect(clock.says.startsWith(`${says}: `)).toBe(true);
  });

  it('says from when education is due, and loudly when its day has come', () => {
    expect(on('2026-11-11').says).toBe('School day 3 of 5: education from Monday 16 November 2026, nothing is arranged yet.');
    expect(on('2026-11-16').says).toBe('School day 6: education is due today, and nothing is arranged.');
    expect(on('2026-11-17').says).toBe(
      'School day 7: education was due on Monday 16 November 2026 and nobody has confirmed that it began; nothing is arranged.',
    );
  });

  it('takes what is arranged for a plan until somebody confirms that it began', () => {
    const caseRecords = [arranged()];
    expect(on('2026-11-12', {}, { caseRecords }).says).toBe(
      'School day 4 of 5: education from Monday 16 November 2026, arranged at the Haven from Monday 16 November 2026.',
    );
    expect(on('2026-11-16', {}, { caseRecords })).toMatchObject({
      state: 'late',
      says: 'School day 6: education is due today at the Haven: confirm that it began.',
    });
    const dutyRecords = [aDone('sixthDay|suspension-1|', '2026-11-16')];
    expect(on('2026-11-16', {}, { caseRecords, dutyRecords })).toMatchObject({ state: 'begun', isShown: true });
    expect(on('2026-11-18', {}, { caseRecords, dutyRecords }).isShown).toBe(false);
  });

  it('says when what is arranged comes too late, or is not full time', () => {
    const late = [arranged({ startsOn: '2026-11-17', isFullTime: false })];
    expect(on('2026-11-12', {}, { caseRecords: late }).says).toMatch(
      /begins after the day on which it is due\. What is arranged is not full time\.$/,
    );
    expect(on('2026-11-17', {}, { caseRecords: late }).says).toMatch(
      /: full-time education was due on Monday 16 November 2026, and what is arranged at the Haven is not full time\./,
    );
  });

  it('leaves Today when somebody records that it was not provided, or not required', () => {
    const missed = on('2026-11-20', {}, { caseRecords: [notProvided('notProvided', 'No place was free.')] });
    expect(missed).toMatchObject({ state: 'notProvided', isShown: false });
    expect(missed.says).toMatch(/education was not provided: No place was free\.$/);
    const pupils = [aPupil({ yearGroup: 11 })];
    expect(on('2026-11-12', {}, { pupils }).says).toMatch(
      /Final year: not required where no exam is left to sit; record that\.$/,
    );
    const exempt = on('2026-11-12', {}, { pupils, caseRecords: [notProvided('notRequired', 'The last exam was on 9 November')] });
    expect(exempt.says).toBe('School day 4 of 5: education is not required: The last exam was on 9 November.');
  });

  it.each([
    [
      'five school days',
      { endsOn: '2026-11-13' },
      'School day 3 of 5: it ends before school day 6, back on Monday 16 November 2026.',
    ],
    ['three', { endsOn: '2026-11-11' }, 'School day 3 of 3: it ends before school day 6, back on Thursday 12 November 2026.'],
  ])('asks nothing of a suspension of %s', (_, change, says) => {
    expect(on('2026-11-11', change)).toMatchObject({ state: 'short', says, isShown: true });
    expect(on('2026-11-16', change).isShown).toBe(false);
  });

  it('counts across half-term, whose days are no school days', () => {
    const clock = { startsOn: '2027-02-10', endsOn: '2027-03-01' };
    expect(on('2027-02-12', clock).says).toMatch(/^School day 3 of 5: education from Wednesday 24 February 2027/);
    expect(on('2027-02-17', clock).says).toMatch(/^3 school days of 5 so far: /);
    expect(on('2027-02-22', clock).says).toMatch(/^School day 4 of 5: /);
  });

  it('counts consecutive suspensions together, and goes on with the day of the first', () => {
    const suspensions = [
      aSuspension({ endsOn: '2026-11-12' }),
      aSuspension({ key: 'suspension-2', startsOn: '2026-11-13', endsOn: '2026-11-17' }),
    ];
    expect(clockOf({ suspensions }, '2026-11-13')).toMatchObject({ day: 5, state: 'open', dueOn: '2026-11-16' });
    const caseRecords = [arranged({ suspensionKey: 'suspension-2' })];
    expect(clockOf({ suspensions, caseRecords }, '2026-11-13').state).toBe('arranged');
  });

  it('counts half days as the policy says', () => {
    const halves = { endsOn: '2026-11-16', halfDaysLess: 2 };
    expect(on('2026-11-11', halves).state).toBe('short');
    expect(on('2026-11-11', halves, { policy: policyOf('P4', { partDayCounts: 'wholeDay' }) }).state).toBe('open');
  });

  it('aims at day one for a looked-after pupil, also in a short suspension', () => {
    const pupils = [aPupil({ isLookedAfter: true })];
    const policy = policyOf('P4', { sixthDayLookedAfter: 'dayOne' });
    expect(on('2026-11-09', { endsOn: '2026-11-11' }, { pupils, policy }).says).toMatch(
      /Looked after: the aim is education from day one\.$/,
    );
  });

  it('is unclear, and loud, while nobody has recorded the last day', () => {
    expect(on('2026-11-10', { endsOn: undefined })).toMatchObject({
      state: 'unclear',
      says: 'School day 2 of 5: the last day is not recorded, so nobody can say whether education is due.',
      isShown: true,
    });
  });

  it('is the local authority’s for a permanent exclusion, and stays until its education began', () => {
    const excluded = { kind: 'permanentExclusion', endsOn: undefined } as const;
    expect(on('2026-11-11', excluded).says).toMatch(
      /^School day 3 of 5: education by the local authority from Monday 16 November 2026/,
    );
    expect(on('2026-12-11', excluded)).toMatchObject({ state: 'late', isShown: true });
    const dutyRecords = [aDone('sixthDay|suspension-1|', '2026-11-16')];
    expect(on('2026-11-16', excluded, { dutyRecords }).isShown).toBe(false);
  });

  it('asks nothing for a pupil who is not of compulsory school age', () => {
    expect(on('2026-11-11', {}, { pupils: [aPupil({ dateOfBirth: '2009-01-01' })] })).toMatchObject({ state: 'notAsked' });
  });
});
