import { describe, expect, it } from 'vitest';
import type { ProviderCheck } from '../../../../src/domain/providerCheck.ts';
import { someFacts } from '../../builders.ts';
import { brief, check, dutiesOf, withChecks } from './checked.ts';

describe('The provider’s risk assessment is reviewed every year (PRO-7)', () => {
  const assessments = (checks: readonly ProviderCheck[], today?: string) =>
    brief('providerRiskAssessment', withChecks(checks), today);

  it.each([
    ['the day before', '2026-12-01', 'due'],
    ['a year later to the day', '2026-12-02', 'due'],
    ['the day after', '2026-12-03', 'overdue'],
  ])('%s', (_, today, standing) => {
    expect(assessments([check('coreRiskAssessment', '2025-12-02')], today)).toEqual([
      ['', '2026-11-06', 'doneInTime'],
      ['2026-12-02', '2026-12-02', standing],
    ]);
  });

  it('is due before the first pupil when there is none', () => {
    expect(assessments([])).toEqual([['', '2026-11-06', 'overdue']]);
    expect(dutiesOf('providerRiskAssessment', someFacts())[0]).toMatchObject({
      owner: 'apLead',
      citation: { id: 'PRO-7' },
      basis: 'profile P4',
    });
    expect(dutiesOf('providerRiskAssessment', someFacts())[0]?.words()).toMatchObject({
      say: 'See the risk assessment of Foxglove Farm.',
      because:
        'A pupil starts at Foxglove Farm on Monday 9 November 2026, and nothing is recorded. Without it no new pupil may start there.',
    });
  });

  it('is due earlier when it names an earlier day, and a year when it names a later one', () => {
    expect(assessments([check('coreRiskAssessment', '2026-06-01', { expiresOn: '2026-12-01' })])[1]?.[0]).toBe('2026-12-01');
    expect(assessments([check('coreRiskAssessment', '2026-06-01', { expiresOn: '2027-12-01' })])[1]?.[0]).toBe('2027-06-01');
  });

  it('has no year when it is not needed', () => {
    const reason = { outcome: 'notNeeded', evidence: 'The school’s own' } as const;
    expect(assessments([check('coreRiskAssessment', '2026-06-01', reason)])).toHaveLength(1);
  });

  it('says how it was counted, and what failed', () => {
    const renewal = dutiesOf('providerRiskAssessment', withChecks([check('coreRiskAssessment', '2025-12-02')]))[1];
    expect(renewal?.words()).toEqual({
      say: 'Review the risk assessment of Foxglove Farm.',
      because:
        'The last one is of Tuesday 2 December 2025 and holds until Wednesday 2 December 2026. Without it no new pupil may start there.',
      steps: [
        'The provider’s risk assessment is reviewed every year (profile P4, PRO-7).',
        'It holds until Wednesday 2 December 2026.',
        'The last school day up to then is Wednesday 2 December 2026.',
      ],
    });
    const checks = [
      check('coreRiskAssessment', '2026-06-01'),
      check('coreRiskAssessment', '2026-11-17', { outcome: 'failed', key: 'x' }),
    ];
    const failed = dutiesOf('providerRiskAssessment', withChecks(checks))[1];
    expect(failed).toMatchObject({ key: 'providerRiskAssessment|foxglove|failed|x', dueOn: '2026-11-17' });
    expect(failed?.words().because).toMatch(/^It was in order, and then it failed on 17 Nov 2026\./);
  });
});
