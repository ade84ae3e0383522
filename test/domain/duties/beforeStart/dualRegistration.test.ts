import { describe, expect, it } from 'vitest';
import { dualRegistration } from '../../../../src/domain/duties/beforeStart/dualRegistration.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { providerKinds } from '../../../../src/domain/provider.ts';
import { aProvider } from '../../builders.ts';
import { dutiesOf, sentBack, standing, starts, theDuty } from './starts.ts';

describe('Dual registration (ATT-4)', () => {
  it.each(starts)('is due on the first day of a start %s (%s)', (_, startsOn) => {
    expect(theDuty(dualRegistration, { startsOn }).dueOn).toBe(startsOn);
  });

  it('says what to do and why, and whose it is', () => {
    const duty = theDuty(dualRegistration);
    expect(duty).toMatchObject({
      key: 'dualRegistration|placement-1|',
      owner: 'attendanceOfficer',
      citation: provisions.ATT4,
    });
    expect(duty.words()).toMatchObject({
      say: 'Register Amara at both schools: main here, subsidiary at Foxglove Farm.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026, and Foxglove Farm is a school, so both have Amara in their registers from then on.',
    });
  });

  it('is none of a proposal that was sent back', () => {
    expect(dutiesOf(dualRegistration, { decision: sentBack })).toEqual([]);
  });

  it('is asked for when the provider is a school', () => {
    const asked = providerKinds.filter((kind) => dutiesOf(dualRegistration, {}, { providers: [aProvider({ kind })] }).length > 0);
    expect(asked).toEqual([
      'pupilReferralUnit',
      'apAcademy',
      'mainstreamSchool',
      'specialSchool',
      'independentSchool',
      'hospital',
    ]);
  });

  it('is unclear when the provider is gone from the list', () => {
    const duty = theDuty(dualRegistration, {}, { providers: [] });
    expect(standing(duty, '2026-11-09')).toBe('unclear');
    expect(duty.words().because).toBe(
      'The provider is no longer in the list, so nobody can say whether it is a school: put it back, then look again.',
    );
  });
});
