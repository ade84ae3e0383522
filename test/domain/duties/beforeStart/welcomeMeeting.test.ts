import { describe, expect, it } from 'vitest';
import { welcomeMeeting } from '../../../../src/domain/duties/beforeStart/welcomeMeeting.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Welcome meeting (REF-7)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(welcomeMeeting, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(welcomeMeeting);
    expect(duty).toMatchObject({
      key: 'welcomeMeeting|placement-1|',
      owner: 'apLead',
      citation: provisions.REF7,
    });
    expect(duty.words()).toMatchObject({
      say: 'Hold the welcome meeting with Foxglove Farm for Amara, and record it.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026; dress, lunch, travel, what is expected and the dates are agreed with the family before.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(welcomeMeeting, { decision: sentBack })).toEqual([]);
  });
});
