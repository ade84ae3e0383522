import { describe, expect, it } from 'vitest';
import { safeguardingAudit } from '../../../../src/domain/duties/beforeStart/safeguardingAudit.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aProvider } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Safeguarding audit of the setting (SAF-4)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(safeguardingAudit, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(safeguardingAudit);
    expect(duty).toMatchObject({
      key: 'safeguardingAudit|placement-1|',
      owner: 'designatedSafeguardingLead',
      citation: provisions.SAF4,
    });
    expect(duty.words()).toMatchObject({
      say: 'Complete the safeguarding audit of Foxglove Farm for Amara Obi at Foxglove Farm.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and the designated safeguarding lead audits the setting before a pupil attends.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(safeguardingAudit, { decision: sentBack })).toEqual([]);
  });

  it('is none of the school’s own site (PRO-14), but of a provider that is gone from the list', () => {
    expect(dutiesOf(safeguardingAudit, {}, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
    expect(dutiesOf(safeguardingAudit, {}, { providers: [] })).toHaveLength(1);
  });
});
