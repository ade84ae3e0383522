import { describe, expect, it } from 'vitest';
import { belongingPlan } from '../../../../src/domain/duties/beforeStart/belongingPlan.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Plan to keep belonging to the school (PUP-5)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(belongingPlan, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(belongingPlan);
    expect(duty).toMatchObject({
      key: 'belongingPlan|placement-1|',
      owner: 'apLead',
      citation: provisions.PUP5,
    });
    expect(duty.words()).toMatchObject({
      say: 'Plan how Amara stays part of Larkhill Academy: visits, events, rewards, news, friends.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and Amara stays a pupil of Larkhill Academy all the while.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(belongingPlan, { decision: sentBack })).toEqual([]);
  });
});
