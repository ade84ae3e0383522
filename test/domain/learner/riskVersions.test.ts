import { describe, expect, it } from 'vitest';
import { reviewSays, reviewStanding, riskVersions } from '../../../src/domain/learner/riskVersions.ts';
import { aGiven, aVersion } from './learnerBuilders.ts';

const records = [
  aVersion(2, '2026-11-03'),
  aGiven('2026-11-04', { information: ['riskAssessment'], version: 2 }),
  aVersion(1, '2026-09-07'),
  aVersion(1, '2026-09-08', {}, { key: 'other', pupilKey: 'zofia' }),
];

describe('The versions of a pupil’s risk assessment (PUP-3)', () => {
  it('are those of that pupil, the newest last', () => {
    expect(riskVersions(records, 'amara').map(({ what }) => what.version)).toEqual([1, 2]);
    expect(riskVersions(records, 'nobody')).toEqual([]);
  });

  it('leave out one that was taken back', () => {
    const takenBack = aVersion(
      2,
      '2026-11-05',
      {},
      { key: 'back', what: { kind: 'takenBack', recordKey: 'risk-2', reason: 'Wrong pupil' } },
    );
    expect(riskVersions([...records, takenBack], 'amara').map(({ what }) => what.version)).toEqual([1]);
  });

  it.each([
    ['the day before', '2027-01-19', 'coming', 'To be reviewed by Wednesday 20 January 2027.'],
    ['the day', '2027-01-20', 'dueToday', 'To be reviewed today.'],
    [
      'the day after',
      '2027-01-21',
      'overdue',
      'Was to be reviewed by Wednesday 20 January 2027. Review it, and record the new version.',
    ],
  ])('are reviewed by their day: %s', (_when, today, standing, says) => {
    const [version] = riskVersions(records, 'amara');
    if (version === undefined) return expect.fail('No version.');
    expect(reviewStanding(version, today)).toBe(standing);
    expect(reviewSays(version, today)).toBe(says);
  });
});
