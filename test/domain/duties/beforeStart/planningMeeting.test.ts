import { describe, expect, it } from 'vitest';
import { planningMeeting } from '../../../../src/domain/duties/beforeStart/planningMeeting.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aPupil } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Planning meeting (REF-5)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(planningMeeting, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(planningMeeting);
    expect(duty).toMatchObject({
      key: 'planningMeeting|placement-1|',
      owner: 'apLead',
      citation: provisions.REF5,
    });
    expect(duty.words()).toMatchObject({
      say: 'Hold the planning meeting for Amara Obi at Foxglove Farm, and record its outcome.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and the school, Grace Obi (mother), Amara and Foxglove Farm plan it together before.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(planningMeeting, { decision: sentBack })).toEqual([]);
  });

  it.each([
    [{ senStatus: 'ehcp' }, 'Foxglove Farm and the local authority plan'],
    [{ hasSocialWorker: true }, 'Foxglove Farm and the social worker plan'],
    [{ isLookedAfter: true }, 'Foxglove Farm, the virtual school head and the social worker plan'],
  ] as const)('says who else is at the table: %o', (change, who) => {
    const duty = theDuty(planningMeeting, {}, { pupils: [aPupil(change)] });
    expect(duty.words().because).toContain(who);
  });
});
