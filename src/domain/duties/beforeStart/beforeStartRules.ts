/** Every duty before the start of a placement. A new one is added here. */
import type { PlacementRule } from '../placementCase.ts';
import { agreement } from './agreement.ts';
import { approval } from './approval.ts';
import { belongingPlan } from './belongingPlan.ts';
import { condition } from './condition.ts';
import { consultation } from './consultation.ts';
import { decisionMeeting } from './decisionMeeting.ts';
import { dualRegistration } from './dualRegistration.ts';
import { equality } from './equality.ts';
import { informationGiven } from './informationGiven.ts';
import { laNotice } from './laNotice.ts';
import { meals } from './meals.ts';
import { needsAnalysis } from './needsAnalysis.ts';
import { overrideEnds } from './overrideEnds.ts';
import { parentNotice } from './parentNotice.ts';
import { planningMeeting } from './planningMeeting.ts';
import { proposalSentBack } from './proposalSentBack.ts';
import { providerAssessment } from './providerAssessment.ts';
import { pupilRiskAssessment } from './pupilRiskAssessment.ts';
import { referralPartA } from './referralPartA.ts';
import { referralPartB } from './referralPartB.ts';
import { reintegrationPlan } from './reintegrationPlan.ts';
import { safeguardingAudit } from './safeguardingAudit.ts';
import { signature } from './signature.ts';
import { started } from './started.ts';
import { toldOfOthers } from './toldOfOthers.ts';
import { welcomeMeeting } from './welcomeMeeting.ts';

export const beforeStartRules: readonly PlacementRule[] = [
  needsAnalysis,
  consultation,
  planningMeeting,
  equality,
  approval,
  proposalSentBack,
  condition,
  overrideEnds,
  started,
  parentNotice,
  decisionMeeting,
  laNotice,
  referralPartA,
  referralPartB,
  providerAssessment,
  welcomeMeeting,
  agreement,
  signature,
  pupilRiskAssessment,
  safeguardingAudit,
  informationGiven,
  toldOfOthers,
  dualRegistration,
  meals,
  belongingPlan,
  reintegrationPlan,
];
