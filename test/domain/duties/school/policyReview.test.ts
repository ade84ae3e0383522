import { describe, expect, it } from 'vitest';
import { policyOf, someFacts } from '../../builders.ts';
import { dutiesOf, standings } from './owed.ts';

describe('The policy is reviewed (REP-9)', () => {
  const reviewed = (on: string, values: Record<string, string> = {}) =>
    someFacts({ policy: policyOf('P4', { policyReviewedOn: on, ...values }) });

  it.each([
    ['the day before', '2026-11-22', 'due'],
    ['on the day, two years later', '2026-11-23', 'due'],
    ['the day after', '2026-11-24', 'overdue'],
    ['six school days before', '2026-11-13', 'coming'],
    ['five school days before', '2026-11-16', 'due'],
  ])('%s', (_, today, standing) => {
    expect(standings('policyReview', reviewed('2024-11-23'), today)).toEqual([['policyReview|larkhill|2024-11-23', standing]]);
  });

  it('is due on the school day before when the day has no school', () => {
    expect(dutiesOf('policyReview', reviewed('2024-11-27'), '2026-11-23')).toMatchObject([{ dueOn: '2026-11-26' }]);
  });

  it('is due after the school’s own number of years, and says so', () => {
    const [duty] = dutiesOf('policyReview', reviewed('2023-11-23', { policyReviewInYears: '3' }), '2026-11-20');
    expect(duty).toMatchObject({
      dueOn: '2026-11-23',
      owner: 'headteacher',
      citation: { id: 'REP-9' },
      basis: 'the school since 1 Sep 2020 (Miriam Okafor)',
    });
    expect(duty?.words()).toEqual({
      say: 'Review the policy on alternative provision, and set the day of the review in it.',
      because:
        'The policy was last reviewed on Thursday 23 November 2023 and is reviewed every 3 years: by Monday 23 November 2026.',
      steps: [
        'The last review was on Thursday 23 November 2023.',
        'The next is due 3 years later (the school since 1 Sep 2020 (Miriam Okafor), REP-9), and earlier when the law changes.',
        'That makes Monday 23 November 2026.',
      ],
    });
  });

  it('is unclear while the last review is not set', () => {
    expect(standings('policyReview', someFacts(), '2026-11-23')).toEqual([['policyReview|larkhill|notSet', 'unclear']]);
    expect(dutiesOf('policyReview', someFacts(), '2026-11-23')[0]?.words()).toEqual({
      say: 'Open the policy and set the day on which it was last reviewed; if it never was, review it now.',
      because: 'The day of the last review of the policy is not set, so nobody can say when the next one is due.',
      steps: ['The policy is reviewed so many years after its last review (REP-9), and that day is not set.'],
    });
  });

  it('does not lapse where the product began to keep duties only later', () => {
    expect(standings('policyReview', reviewed('2020-11-23', { trackedFrom: '2026-09-01' }), '2026-11-23')).toEqual([
      ['policyReview|larkhill|2020-11-23', 'overdue'],
    ]);
  });
});
