import { describe, expect, it } from 'vitest';
import { aPupil } from '../../builders.ts';
import { aSuspension, dutiesOf, dutyOf } from './builders.ts';

const pupils = [aPupil({ isLookedAfter: true })];
const excluded = (startsOn = '2026-11-09') => [aSuspension({ kind: 'permanentExclusion', startsOn, endsOn: undefined })];

describe('A permanent exclusion in the personal education plan (NOT-3)', () => {
  it('is recorded by the DSL by the sixth school day, a school practice', () => {
    const duty = dutyOf('exclusionInPep', { suspensions: excluded(), pupils });
    expect(duty).toMatchObject({
      key: 'exclusionInPep|suspension-1|',
      owner: 'designatedSafeguardingLead',
      dueOn: '2026-11-16',
      citation: { id: 'NOT-3' },
      basis: 'school practice',
    });
    expect(duty.words()).toEqual({
      say: 'Record the exclusion and the local authority’s provision in the personal education plan of Amara.',
      because:
        'Amara Obi is looked after and permanently excluded from Monday 9 November 2026; the plan says by Monday 16 November 2026 who provides.',
      steps: [
        'The exclusion begins on Monday 9 November 2026.',
        'The local authority provides from school day 6, Monday 16 November 2026 (NOT-3).',
        'School practice: the plan is brought up to date by then (NOT-3 names no day).',
      ],
    });
  });

  it('is unclear by when where the calendar ends', () => {
    const duty = dutyOf('exclusionInPep', { suspensions: excluded('2027-07-19'), pupils });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toMatch(/but the calendar does not reach school day 6; add the terms\.$/);
    expect(duty.words().steps).toHaveLength(2);
  });

  it('is not asked for a suspension, nor for a pupil who is not looked after', () => {
    expect(dutiesOf('exclusionInPep', { suspensions: [aSuspension()], pupils })).toEqual([]);
    expect(dutiesOf('exclusionInPep', { suspensions: excluded() })).toEqual([]);
    expect(dutiesOf('exclusionInPep', { suspensions: excluded(), pupils: [] })).toEqual([]);
  });
});
