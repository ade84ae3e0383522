import { describe, expect, it } from 'vitest';
import { informationAsked, saysSomething } from '../../../src/domain/learner/informationAsked.ts';
import { aPupil } from '../builders.ts';

const always = ['safeguardingPolicies', 'riskAssessment', 'additionalRisk'];

describe('What every provider of a pupil is given (PRO-15)', () => {
  it('is the policies, the risk assessment and the word of additional risk; of a pupil no longer in the list too', () => {
    expect(informationAsked(aPupil(), undefined)).toEqual(always);
    expect(informationAsked(undefined, undefined)).toEqual(always);
  });

  it('is each plan that the pupil has', () => {
    const asked = informationAsked(aPupil({ hasProtectionPlan: true, senStatus: 'ehcp', isLookedAfter: true }), {
      behaviourPlan: 'A quiet place',
    });
    expect(asked).toEqual([...always, 'childProtectionPlan', 'ehcPlan', 'educationPlan', 'behaviourPlan']);
    expect(informationAsked(aPupil({ senStatus: 'senSupport' }), undefined)).toEqual([...always, 'support']);
  });

  it.each(['', ' ', 'None', 'none.', 'N/A', 'no', '–'])('is no behaviour plan where people wrote “%s”', (text) => {
    expect(saysSomething(text)).toBe(false);
  });
});
