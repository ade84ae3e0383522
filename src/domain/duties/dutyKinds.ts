/**
 * Every kind of duty, once: its name, who owns it, what it is about, and what its owner does about it. `record` says how it is done:
 * `form` with date and evidence on the spot, another name is the screen's own form, `none` is shown until its cause is gone.
 * `series` comes again and again; of those only the first open one is shown.
 */
import type { Role } from '../staff.ts';
import type { RecordedBy } from './recordedBy.ts';

export type DutySubject = 'placement' | 'pupil' | 'provider' | 'session' | 'school' | 'row';

export interface DutyKindOf {
  readonly name: string;
  readonly owner: Role;
  readonly about: DutySubject;
  readonly record: RecordedBy;
  /** The button. */
  readonly todo: string;
  readonly series?: true;
}
const of = (about: DutySubject, owner: Role, record: RecordedBy, name: string, todo: string): DutyKindOf => ({
  name,
  owner,
  about,
  record,
  todo,
});
const series = (kind: DutyKindOf): DutyKindOf => ({ ...kind, series: true });
const placement = (owner: Role, name: string, todo: string, record: RecordedBy = 'form') =>
  of('placement', owner, record, name, todo);
const pupil = (owner: Role, name: string, todo: string, record: RecordedBy = 'form') => of('pupil', owner, record, name, todo);
const provider = (owner: Role, name: string, todo: string, record: RecordedBy = 'providerCheck') =>
  of('provider', owner, record, name, todo);

export const dutyKinds = {
  // Shown by the product itself
  delivery: of('row', 'apLead', 'none', 'Card that did not arrive', 'Look'),
  records: of('row', 'apLead', 'none', 'Row that cannot be read', 'Mend it in SharePoint'),
  ownRecords: of('school', 'designatedSafeguardingLead', 'none', 'Records that cannot be read now', 'Look'),
  waitingAnswer: of('row', 'attendanceOfficer', 'none', 'Answer that waits for the register', 'Look'),
  contradiction: of('row', 'apLead', 'none', 'Records that contradict each other', 'Mend the records'),
  calendar: of('school', 'apLead', 'none', 'School calendar', 'Add the terms in SharePoint'),
  // Before the start
  approval: placement('headteacher', 'Approval', 'Decide', 'decide'),
  condition: placement('apLead', 'Condition of the approval', 'Record that it is met', 'condition'),
  started: placement('apLead', 'Start confirmed', 'Confirm the start', 'start'),
  overrideEnds: placement('apLead', 'Override that ends', 'Look', 'override'),
  needsAnalysis: placement('apLead', 'Needs analysis and interventions tried', 'Record the needs analysis'),
  consultation: placement('apLead', 'Consultation', 'Record who was consulted', 'before'),
  planningMeeting: placement('apLead', 'Planning meeting', 'Record the meeting', 'before'),
  equality: placement('apLead', 'Equality and reasonable adjustments', 'Record what was considered'),
  parentNotice: placement('apLead', 'Notice to the parents', 'Record the notice as sent', 'notice'),
  decisionMeeting: placement('apLead', 'Meeting that explains the decision', 'Record the meeting'),
  laNotice: placement('apLead', 'Local authority told', 'Record the notice to the local authority', 'notice'),
  referralPartA: placement('apLead', 'Referral part A', 'Record part A as sent', 'before'),
  referralPartB: placement('apLead', 'Referral part B', 'Record part B as sent', 'before'),
  providerAssessment: placement('apLead', 'Provider’s initial assessment', 'Record the assessment'),
  welcomeMeeting: placement('apLead', 'Welcome meeting', 'Record the meeting'),
  agreement: placement('apLead', 'Commissioning agreement', 'Make the agreement', 'agreement'),
  signature: placement('apLead', 'Signature of the agreement', 'Record the signature'),
  pupilRiskAssessment: placement('apLead', 'Pupil’s risk assessment', 'Record the risk assessment', 'learner'),
  safeguardingAudit: placement('designatedSafeguardingLead', 'Safeguarding audit of the setting', 'Record the audit', 'audit'),
  chronology: placement(
    'designatedSafeguardingLead',
    'Chronology given to the provider',
    'Record that it was given',
    'confidential',
  ),
  informationGiven: placement('apLead', 'Information given to the provider', 'Record what was given', 'learner'),
  toldOfOthers: placement('apLead', 'Provider told of the other providers', 'Record that it was told', 'learner'),
  dualRegistration: placement('attendanceOfficer', 'Dual registration', 'Record the registration'),
  meals: placement('apLead', 'Free school meals at the provider', 'Record the arrangement', 'learner'),
  belongingPlan: placement('apLead', 'Plan to keep belonging to the school', 'Record the plan', 'belonging'),
  reintegrationPlan: placement('apLead', 'Plan for return', 'Write the plan', 'ending'),
  // While it runs
  visit: series(placement('apLead', 'Visit to the setting', 'Record the visit', 'visit')),
  contact: series(placement('apLead', 'Weekly contact', 'Record the contact', 'contact')),
  welfareCall: series(placement('apLead', 'Welfare call', 'Record the call', 'contact')),
  review: series(placement('apLead', 'Placement review', 'Record the review', 'review')),
  reviewInvitation: placement('apLead', 'Invitation to the review meeting', 'Record the invitation', 'notice'),
  reviewRequest: placement('apLead', 'Review meeting that was asked for', 'Record the review', 'review'),
  reviewRecord: placement('apLead', 'Decision of the review in writing', 'Record that it was sent', 'review'),
  formalReview: placement('headteacher', 'Formal review', 'Record the formal review', 'review'),
  agreementReview: series(placement('apLead', 'Review of the agreement', 'Record the review')),
  riskAssessmentReview: series(placement('apLead', 'Review of the pupil’s risk assessment', 'Record the review', 'learner')),
  midEvaluation: placement('apLead', 'Evaluation in the middle', 'Open the evaluation', 'evaluation'),
  evaluationSignature: placement('headteacher', 'Signature of an evaluation', 'Read and sign', 'evaluation'),
  evaluationRead: placement('designatedSafeguardingLead', 'Evaluation to read', 'Record that you read it'),
  providerReport: series(placement('apLead', 'Provider’s report', 'Record the report', 'report')),
  panelReport: series(placement('apLead', 'Panel report', 'Record the report', 'report')),
  sdq: placement('apLead', 'Strengths and difficulties questionnaire', 'Record the questionnaire', 'sdq'),
  ehcpReport: series(placement('senco', 'Report for the EHC plan review', 'Record the report', 'report')),
  pepReport: series(
    placement('designatedSafeguardingLead', 'Report for the personal education plan', 'Record the report', 'report'),
  ),
  agreedAction: placement('apLead', 'Agreed action', 'Record it as done', 'action'),
  proposedLimit: placement('apLead', 'Proposed limit for unregistered settings', 'Look', 'none'),
  // Attendance
  missingMark: of('session', 'attendanceOfficer', 'register', 'Whereabouts not confirmed', 'Open the register'),
  absenceFollowUp: pupil('attendanceOfficer', 'Follow-up of an absence', 'Record the follow-up'),
  unresolvedAbsence: pupil('attendanceOfficer', 'Absence without a reason', 'Record the reason'),
  socialWorkerTold: pupil('attendanceOfficer', 'Social worker told of an unexplained absence', 'Record that they were told'),
  youthJusticeWorkerTold: pupil(
    'attendanceOfficer',
    'Youth-justice worker told of an unexplained absence',
    'Record that they were told',
  ),
  followUpNextStep: pupil('attendanceOfficer', 'Next step of a follow-up', 'Record the step'),
  penaltyThreshold: pupil(
    'attendanceOfficer',
    'Unauthorised absence at the threshold of a penalty notice',
    'Record what was decided',
  ),
  laReturnUnauthorised: pupil('attendanceOfficer', 'Local authority told of unauthorised absence', 'Record the return'),
  laReturnSickness: pupil('attendanceOfficer', 'Local authority told of sickness', 'Record the return'),
  attendanceBelowTarget: series(pupil('attendanceOfficer', 'Attendance below the target', 'Record the steps taken')),
  // At the end
  pastItsEnd: placement('apLead', 'Placement past its end', 'Decide what comes next', 'end'),
  reintegrationMeeting: placement('apLead', 'Meeting before the return', 'Record the meeting', 'ending'),
  endEvaluation: placement('apLead', 'Evaluation at the end', 'Open the evaluation', 'evaluation'),
  finalReport: placement('apLead', 'Provider’s final report', 'Record the report', 'report'),
  destination: placement('apLead', 'Destination', 'Record the destination', 'ending'),
  yearElevenPlan: placement('apLead', 'Year 11 plan', 'Record the plan', 'ending'),
  returnCheck: placement('apLead', 'Check after the return', 'Record the check', 'ending'),
  extensionDecision: placement('headteacher', 'More time for a placement', 'Decide', 'ending'),
  measuresReview: placement('apLead', 'Review of the measures for the return', 'Record the review', 'ending'),
  // Pupils
  workSet: pupil('headteacher', 'Work set and marked', 'Record that work was set', 'suspension'),
  sixthDay: pupil('headteacher', 'Education from the sixth school day', 'Record the provision', 'suspension'),
  sixthDayNotice: pupil('headteacher', 'Notice of the provision', 'Record the notice as sent', 'notice'),
  exclusionInPep: pupil('designatedSafeguardingLead', 'Exclusion recorded in the personal education plan', 'Record it'),
  timetableConditions: pupil('apLead', 'Conditions of a timetable', 'Settle them', 'timetable'),
  partTimeReview: series(pupil('apLead', 'Review of the part-time timetable', 'Record the review', 'timetable')),
  partTimeEnd: pupil('apLead', 'Part-time timetable past its end', 'Record the return to full time', 'timetable'),
  welfareCheck: series(pupil('apLead', 'Welfare check', 'Record the check', 'timetable')),
  partTimeLaNotice: pupil('apLead', 'Local authority told of the part-time timetable', 'Record the notice', 'notice'),
  flexiDecision: pupil('headteacher', 'Decision on flexi-schooling', 'Record the decision', 'notice'),
  flexiReview: series(pupil('apLead', 'Review of flexi-schooling', 'Record the review', 'timetable')),
  flexiLaNotice: pupil('apLead', 'Local authority told of flexi-schooling', 'Record the notice', 'notice'),
  // Safeguarding
  concernShared: of(
    'placement',
    'designatedSafeguardingLead',
    'confidential',
    'Concern shared with the provider',
    'Record that it was shared',
  ),
  immediateReview: of(
    'placement',
    'designatedSafeguardingLead',
    'confidential',
    'Immediate review after a concern',
    'Record the review',
  ),
  // Providers
  providerCheck: provider('apLead', 'Check of the provider', 'Record the check'),
  insurance: provider('apLead', 'Insurance of the provider', 'Record the insurance'),
  providerRiskAssessment: provider('apLead', 'Provider’s risk assessment', 'Record the assessment'),
  freshAssurance: provider('apLead', 'Assurance for new staff', 'Record the assurance'),
  mustBeRegistered: provider('apLead', 'Setting that must be registered', 'Open the provider', 'none'),
  unregisteredReported: provider('designatedSafeguardingLead', 'Unregistered setting reported', 'Record the report'),
  // The school
  policyReview: of('school', 'headteacher', 'policy', 'Review of the policy', 'Open the policy'),
  roleWithoutHolder: of('school', 'apLead', 'none', 'Role without a holder', 'Add the person in SharePoint'),
} as const satisfies Record<string, DutyKindOf>;

export type DutyKind = keyof typeof dutyKinds;
export const isDutyKind = (text: string): text is DutyKind => Object.hasOwn(dutyKinds, text);
export const kindOf = (kind: DutyKind): DutyKindOf => dutyKinds[kind];
