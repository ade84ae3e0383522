import { provisions } from '../../law.ts';
import { deedsOf, type PlacementRule } from '../placementCase.ts';
import { rhythmSeries } from './rhythmSeries.ts';

/**
 * PUP-3: the pupil's risk assessment "is reviewed regularly": every half-term, term or year after the first. The half-term, term or year
 * in which the first was made needs no review; while none is recorded, the first stretch of the placement does. School policy, no
 * statutory reference.
 */
export const riskAssessmentReview: PlacementRule = (c) =>
  c.isApproved
    ? rhythmSeries(c, {
        kind: 'riskAssessmentReview',
        rule: 'riskAssessmentReview',
        citation: provisions.PUP3,
        say: () => `Review the risk assessment of ${c.pupil?.forename ?? 'the pupil'} at ${c.provider?.name ?? 'the provider'}.`,
        because: () => 'The pupil’s risk assessment is reviewed',
        last: 'the last review of the risk assessment',
        madeOn: deedsOf(c, 'pupilRiskAssessment')[0]?.on,
      })
    : [];
