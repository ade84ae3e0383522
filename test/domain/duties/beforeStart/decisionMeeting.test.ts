import { describe, expect, it } from 'vitest';
import { decisionMeeting } from '../../../../src/domain/duties/beforeStart/decisionMeeting.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aProvider } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

const asked = { arrangement: 'offSiteDirection' as const };

describe('Meeting that explains the decision (NOT-2)', () => {
  it.each(starts)('is due on the first day of a start %s (%s)', (_, startsOn) => {
    expect(theDuty(decisionMeeting, { ...asked, startsOn }).dueOn).toBe(startsOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(decisionMeeting, asked);
    expect(duty).toMatchObject({
      key: 'decisionMeeting|placement-1|',
      owner: 'apLead',
      citation: provisions.NOT2,
    });
    expect(duty.words()).toMatchObject({
      say: 'Explain the decision to Amara and Grace Obi (mother) in a meeting: the reasons, and that it is not an exclusion.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026 under an off-site direction, and by then Amara and Grace Obi (mother) know why and that it is not an exclusion.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(decisionMeeting, { ...asked, decision: sentBack })).toEqual([]);
  });

  it.each(['schoolWithParents', 'localAuthority', 'notSaid'] as const)('is none of another arrangement: %s', (arrangement) => {
    expect(dutiesOf(decisionMeeting, { arrangement })).toEqual([]);
  });

  it('is none on the school’s own site (PRO-14)', () => {
    expect(dutiesOf(decisionMeeting, asked, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
  });
});
