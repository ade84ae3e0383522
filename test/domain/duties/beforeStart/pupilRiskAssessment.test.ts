import { describe, expect, it } from 'vitest';
import { pupilRiskAssessment } from '../../../../src/domain/duties/beforeStart/pupilRiskAssessment.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('The pupil’s risk assessment (PUP-3)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(pupilRiskAssessment, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(pupilRiskAssessment);
    expect(duty).toMatchObject({
      key: 'pupilRiskAssessment|placement-1|',
      owner: 'apLead',
      citation: provisions.PUP3,
    });
    expect(duty.words()).toMatchObject({
      say: 'Write the risk assessment for Amara Obi at Foxglove Farm, and record its date.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and an individual risk assessment is there before a pupil goes.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(pupilRiskAssessment, { decision: sentBack })).toEqual([]);
  });
});
