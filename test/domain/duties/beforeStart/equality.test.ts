import { describe, expect, it } from 'vitest';
import { equality } from '../../../../src/domain/duties/beforeStart/equality.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aPupil } from '../../builders.ts';
import { dutiesOf, sentBack, starts, theDuty } from './starts.ts';

describe('Equality and reasonable adjustments (REF-10)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s)', (_, startsOn, dueOn) => {
    expect(theDuty(equality, { startsOn }).dueOn).toBe(dueOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(equality);
    expect(duty).toMatchObject({
      key: 'equality|placement-1|',
      owner: 'apLead',
      citation: provisions.REF10,
    });
    expect(duty.words()).toMatchObject({
      say: 'Record which reasonable adjustments were considered for Amara Obi at Foxglove Farm.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and a disabled pupil is treated no less favourably, so the school asks whether Amara needs adjustments.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(equality, { decision: sentBack })).toEqual([]);
  });

  it.each([
    ['ehcp', 'Amara has an EHC plan: what it asks for is given there too.'],
    ['senSupport', 'Amara has SEN support: what helps at school is given there too.'],
  ] as const)('says why for a pupil with %s', (senStatus, why) => {
    const duty = theDuty(equality, {}, { pupils: [aPupil({ senStatus })] });
    expect(duty.words().because.endsWith(`, and ${why}`)).toBe(true);
  });

  it('asks it of a pupil who is gone from the list too', () => {
    expect(theDuty(equality, {}, { pupils: [] }).words().because).toMatch(
      /^The pupil’s .* whether the pupil needs adjustments\.$/,
    );
  });
});
