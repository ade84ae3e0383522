import { provisions } from '../../law.ts';
import type { PlacementRule } from '../placementCase.ts';
import { afterAgreed } from './afterAgreed.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { providerName, pupilName } from './whoIsWho.ts';

/** REF-9: "The provider's own initial assessment is due within one week of referral." School policy, no statutory reference. */
export const providerAssessment: PlacementRule = (c) =>
  isAskedFor(c)
    ? [
        afterAgreed(c, {
          kind: 'providerAssessment',
          citation: provisions.REF9,
          rule: 'assessmentInDays',
          say: `Get ${providerName(c)}’s own first assessment of ${pupilName(c)}, and record it.`,
          what: `${providerName(c)} assesses ${pupilName(c)}`,
        }),
      ]
    : [];
