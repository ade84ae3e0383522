import type { PlacementRule } from '../placementCase.ts';
import { destination } from './destination.ts';
import { endEvaluation } from './endEvaluation.ts';
import { extensionDecision } from './extensionDecision.ts';
import { finalReport } from './finalReport.ts';
import { measuresReview } from './measuresReview.ts';
import { pastItsEnd } from './pastItsEnd.ts';
import { reintegrationMeeting } from './reintegrationMeeting.ts';
import { returnCheck } from './returnCheck.ts';
import { yearElevenPlan } from './yearElevenPlan.ts';

/** What is due at and after the end of a placement. */
export const endingRules: readonly PlacementRule[] = [
  reintegrationMeeting,
  finalReport,
  endEvaluation,
  destination,
  yearElevenPlan,
  pastItsEnd,
  returnCheck,
  extensionDecision,
  measuresReview,
];
