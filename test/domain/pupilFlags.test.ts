import { describe, expect, it } from 'vitest';
import { isVulnerable, pupilFlags } from '../../src/domain/pupilFlags.ts';
import { aPupil } from './builders.ts';

describe('What an adult must know of a pupil at a glance (PUP-2)', () => {
  it('is said in words, the most serious first', () => {
    const pupil = aPupil({ isLookedAfter: true, hasSocialWorker: true, senStatus: 'ehcp', isEligibleForFreeSchoolMeals: true });

    expect(pupilFlags(pupil)).toEqual(['Looked after', 'Social worker', 'EHC plan', 'Free school meals']);
    expect(pupilFlags(aPupil({ senStatus: 'senSupport' }))).toEqual(['SEN support']);
    expect(pupilFlags(aPupil())).toEqual([]);
  });

  it('names each of the reasons for which a pupil is looked for first', () => {
    const pupil = aPupil({ hasProtectionPlan: true, hasYouthJusticeWorker: true, isMarkedVulnerable: true });
    expect(pupilFlags(pupil)).toEqual(['Protection plan', 'Youth-justice worker', 'Look for first']);
  });

  it.each([
    ['with a protection plan', { hasProtectionPlan: true }, true],
    ['with a youth-justice worker', { hasYouthJusticeWorker: true }, true],
    ['marked by the school', { isMarkedVulnerable: true }, true],
    ['looked after', { isLookedAfter: true }, true],
    ['with a social worker', { hasSocialWorker: true }, true],
    ['with an EHC plan', { senStatus: 'ehcp' }, true],
    ['with SEN support', { senStatus: 'senSupport' }, false],
    ['none of these', {}, false],
  ] as const)('a pupil %s is looked for first: %s', (_, change, first) => {
    expect(isVulnerable(aPupil(change))).toBe(first);
  });
});
