import { describe, expect, it } from 'vitest';
import { schoolUse, trustUse } from '../../src/domain/providerUse.ts';
import { aPlacement, aPupil, approved, aWeek, ended, policyOf, someFacts } from './builders.ts';

const day = '2026-11-23';
const sixSessions = aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM']);
const fiveSessions = aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM']);
const useOf = (change: Parameters<typeof someFacts>[0], on = day) => schoolUse(someFacts(change), on).get('foxglove');

describe('A school’s pupils at a provider (PRO-2)', () => {
  it('are full time from as many sessions as make the hours of the guide', () => {
    expect(useOf({ placements: [aPlacement({ week: sixSessions })] })).toMatchObject({ pupils: 1, fullTimePupils: 1 });
    expect(useOf({ placements: [aPlacement({ week: fiveSessions })] })).toMatchObject({ pupils: 1, fullTimePupils: 0 });
  });

  it('are judged by the hours in force on that day', () => {
    const policy = policyOf('P4', { hoursInSession: '4' });
    expect(useOf({ policy, placements: [aPlacement({ week: fiveSessions })] })).toMatchObject({ fullTimePupils: 1 });
  });

  it('are counted once when two placements are at the same provider, with the sessions of both', () => {
    const mornings = aPlacement({ key: 'a', week: aWeek(['MonAM', 'TueAM', 'WedAM']) });
    const afternoons = aPlacement({ key: 'b', siteKey: 'other', week: aWeek(['MonPM', 'TuePM', 'WedPM']) });

    expect(useOf({ placements: [mornings, afternoons] })).toMatchObject({ pupils: 1, fullTimePupils: 1 });
  });

  it.each([
    ['the day before the first', '2026-11-08', 0],
    ['the first day', '2026-11-09', 1],
    ['the last day', '2027-03-25', 1],
    ['the day after the last', '2027-03-26', 0],
  ])('count on %s', (_, on, pupils) => {
    expect(useOf({ placements: [aPlacement()] }, on)?.pupils ?? 0).toBe(pupils);
  });

  it.each([
    ['proposed', { status: 'proposed' } as const, 0],
    ['approved', approved, 1],
    ['ended', ended('2026-11-20'), 0],
  ])('count when the placement is %s', (_, decision, pupils) => {
    expect(useOf({ placements: [aPlacement({ decision })] })?.pupils ?? 0).toBe(pupils);
  });

  it('are of compulsory school age: from year 12 on nobody counts', () => {
    expect(useOf({ pupils: [aPupil({ dateOfBirth: '2010-09-01' })] })?.pupils).toBe(1);
    expect(useOf({ pupils: [aPupil({ dateOfBirth: '2010-08-31' })] })).toBeUndefined();
  });

  it('count without flags when the records do not know the pupil', () => {
    expect(useOf({ pupils: [], placements: [aPlacement({ week: sixSessions })] })).toEqual({
      pupils: 1,
      fullTimePupils: 1,
      fullTimeLookedAfter: 0,
      fullTimeWithEhcPlan: 0,
      fullTimeWithSenSupport: 0,
    });
  });

  it.each([
    ['looked after', aPupil({ isLookedAfter: true }), 'fullTimeLookedAfter'],
    ['with an EHC plan', aPupil({ senStatus: 'ehcp' }), 'fullTimeWithEhcPlan'],
    ['with SEN support', aPupil({ senStatus: 'senSupport' }), 'fullTimeWithSenSupport'],
  ] as const)('%s count apart, and only when full time', (_, pupil, of) => {
    const only = { fullTimeLookedAfter: 0, fullTimeWithEhcPlan: 0, fullTimeWithSenSupport: 0, [of]: 1 };

    expect(useOf({ pupils: [pupil], placements: [aPlacement({ week: sixSessions })] })).toMatchObject(only);
    expect(useOf({ pupils: [pupil], placements: [aPlacement({ week: fiveSessions })] })?.[of]).toBe(0);
  });
});

describe('The trust’s pupils at a provider', () => {
  const one = schoolUse(someFacts({ placements: [aPlacement({ week: sixSessions })] }), day);
  const other = schoolUse(
    someFacts({ pupils: [aPupil({ isLookedAfter: true })], placements: [aPlacement({ week: sixSessions })] }),
    day,
  );

  it('are the sum over its schools, which says how many were counted and how many are missing', () => {
    expect(trustUse(['foxglove'], [one, other], 1).get('foxglove')).toEqual({
      providerKey: 'foxglove',
      pupils: 2,
      fullTimePupils: 2,
      fullTimeLookedAfter: 1,
      fullTimeWithEhcPlan: 0,
      fullTimeWithSenSupport: 0,
      schoolsCounted: 2,
      schoolsMissing: 1,
    });
  });

  it('are none, and not unknown, where nobody is', () => {
    expect(trustUse(['foxglove', 'empty'], [one], 0).get('empty')).toMatchObject({ pupils: 0, schoolsCounted: 1 });
  });

  it('count also at a provider that the trust’s list no longer has', () => {
    expect([...trustUse([], [one], 0).keys()]).toEqual(['foxglove']);
  });
});
