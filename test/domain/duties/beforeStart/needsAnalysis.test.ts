import { describe, expect, it } from 'vitest';
import { needsAnalysis } from '../../../../src/domain/duties/beforeStart/needsAnalysis.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aPupil } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Needs analysis and interventions tried (REF-2)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(needsAnalysis, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(needsAnalysis);
    expect(duty).toMatchObject({
      key: 'needsAnalysis|placement-1|',
      owner: 'apLead',
      citation: provisions.REF2,
    });
    expect(duty.words()).toMatchObject({
      say: 'Record what Amara needs and what was tried before Amara Obi at Foxglove Farm.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and what Amara needs, and how progress will be seen, is worked out first.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(needsAnalysis, { decision: sentBack })).toEqual([]);
  });

  it.each([
    ['behaviour', 'none', 'a placement for behaviour needs evidence of the interventions tried before'],
    ['suspension', 'none', 'a placement for behaviour needs evidence of the interventions tried before'],
    ['riskOfPermanentExclusion', 'ehcp', 'a placement for behaviour needs evidence of the interventions tried before'],
    ['mentalHealth', 'ehcp', 'what Amara’s EHC plan asks for is part of the needs analysis'],
    ['mentalHealth', 'senSupport', 'what Amara needs as a pupil with SEN support is assessed first'],
    ['physicalHealth', 'none', 'what Amara needs, and how progress will be seen, is worked out first'],
  ] as const)('says why for this pupil: %s, %s', (reason, senStatus, why) => {
    const duty = theDuty(needsAnalysis, { reason }, { pupils: [aPupil({ senStatus })] });
    expect(duty.words().because).toBe(`Amara’s first day at Foxglove Farm is Monday 9 November 2026, and ${why}.`);
  });

  it('asks for what was tried before every off-site direction', () => {
    expect(theDuty(needsAnalysis, { arrangement: 'offSiteDirection' }).words().because).toContain('interventions tried before');
    expect(theDuty(needsAnalysis, {}, { pupils: [] }).words().because).toContain('what the pupil needs, and how');
  });
});
