import type { LearnerInformation } from '../learnerInformation.ts';
import type { Pupil } from '../pupil.ts';
import type { InformationKind } from './informationKind.ts';

type Needs = Pick<Pupil, 'senStatus' | 'isLookedAfter' | 'hasProtectionPlan'>;

/**
 * PRO-15: which of it every provider of this pupil is given. Of a pupil who is no longer in the list only what holds for all.
 * A plan that the pupil has not got is not asked for; the other providers (PUP-4) depend on the placement.
 */
export function informationAsked(
  pupil: Needs | undefined,
  information: Pick<LearnerInformation, 'behaviourPlan'> | undefined,
): InformationKind[] {
  const asked: readonly (readonly [InformationKind, boolean])[] = [
    ['safeguardingPolicies', true],
    ['riskAssessment', true],
    ['additionalRisk', true],
    ['childProtectionPlan', pupil?.hasProtectionPlan === true],
    ['ehcPlan', pupil?.senStatus === 'ehcp'],
    ['educationPlan', pupil?.isLookedAfter === true],
    ['behaviourPlan', saysSomething(information?.behaviourPlan ?? '')],
    ['support', pupil?.senStatus === 'senSupport'],
  ];
  return asked.flatMap(([kind, is]) => (is ? [kind] : []));
}

/** People write "none" where a form wants an answer. */
export const saysSomething = (text: string): boolean => !/^(none|no|nothing|n\/?a|not applicable|-|–)?\.?$/i.test(text.trim());
