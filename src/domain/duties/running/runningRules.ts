import type { PlacementRule } from '../placementCase.ts';
import { agreedAction } from './agreedAction.ts';
import { agreementReview } from './agreementReview.ts';
import { contact } from './contact.ts';
import { ehcpReport } from './ehcpReport.ts';
import { evaluationRead } from './evaluationRead.ts';
import { evaluationSignature } from './evaluationSignature.ts';
import { formalReview } from './formalReview.ts';
import { midEvaluation } from './midEvaluation.ts';
import { panelReport } from './panelReport.ts';
import { pepReport } from './pepReport.ts';
import { proposedLimit } from './proposedLimit.ts';
import { providerReport } from './providerReport.ts';
import { review } from './review.ts';
import { reviewAtOnce } from './reviewAtOnce.ts';
import { reviewInvitation } from './reviewInvitation.ts';
import { reviewRecord } from './reviewRecord.ts';
import { reviewRequested } from './reviewRequested.ts';
import { reviewSeries } from './reviewSeries.ts';
import { riskAssessmentReview } from './riskAssessmentReview.ts';
import { sdq } from './sdq.ts';
import { visit } from './visit.ts';
import { welfareCall } from './welfareCall.ts';

/** What follows from the placement's reviews; their series is worked out once for all of them. */
const reviewsAndWhatFollows: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const series = reviewSeries(c);
  return [review, reviewInvitation, reviewRecord, formalReview, agreementReview, providerReport].flatMap((rule) =>
    rule(c, series),
  );
};

/** What is due while a placement runs. */
export const runningRules: readonly PlacementRule[] = [
  visit,
  contact,
  welfareCall,
  reviewsAndWhatFollows,
  reviewRequested,
  reviewAtOnce,
  riskAssessmentReview,
  midEvaluation,
  evaluationSignature,
  evaluationRead,
  panelReport,
  sdq,
  ehcpReport,
  pepReport,
  agreedAction,
  proposedLimit,
];
