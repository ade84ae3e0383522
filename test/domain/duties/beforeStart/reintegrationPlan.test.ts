import { describe, expect, it } from 'vitest';
import { reintegrationPlan } from '../../../../src/domain/duties/beforeStart/reintegrationPlan.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Plan for return (REI-1, Arranging alternative provision 2025)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(reintegrationPlan, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(reintegrationPlan);
    expect(duty).toMatchObject({
      key: 'reintegrationPlan|placement-1|',
      owner: 'apLead',
      citation: provisions.agreedBeforeStart,
    });
    expect(duty.words()).toMatchObject({
      say: 'Plan the return of Amara: how readiness is judged, who helps, by when.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026 and the last is to be Thursday 25 March 2027; the way back is agreed before it starts (REI-1).',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(reintegrationPlan, { decision: sentBack })).toEqual([]);
  });
});
