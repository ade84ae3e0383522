import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { Role } from '../staff.ts';

/** What people may do when they hold one of some roles; the action completes "Only … can". */
export interface RolesFor {
  readonly roles: readonly Role[];
  readonly action: string;
  readonly provision: Provision;
}

/** ATT-5, BEY-1: those whom the school's own ladder reaches may all act on a pupil who is not where the pupil should be. */
const whoLooks = ['attendanceOfficer', 'apLead', 'designatedSafeguardingLead', 'headteacher'] as const;

/** What people do, and the roles that may (PPL-3). The one place where a school's rights are decided. */
export const rights = {
  approve: { roles: ['headteacher'], action: 'approve a placement or send it back', provision: provisions.REF6 },
  propose: { roles: ['apLead'], action: 'propose or change a placement', provision: provisions.PPL3 },
  withdraw: { roles: ['apLead'], action: 'withdraw a placement', provision: provisions.PPL3 },
  end: { roles: ['apLead'], action: 'end a placement', provision: provisions.PPL3 },
  confirm: { roles: ['attendanceOfficer'], action: 'confirm attendance', provision: provisions.PPL3 },
  recordFollowUp: { roles: whoLooks, action: 'record what was done about a pupil', provision: provisions.ATT5 },
  recordSessionEvent: { roles: whoLooks, action: 'record what happened in a session', provision: provisions.ATT5 },
  refer: { roles: ['apLead', 'senco'], action: 'write a referral', provision: provisions.REF7 },
  recordCase: { roles: ['apLead'], action: 'record what was sent, signed or said about a placement', provision: provisions.PPL3 },
  noticeOfPupil: {
    roles: ['headteacher', 'apLead'],
    action: 'prepare and record a notice about a suspension or a timetable',
    provision: provisions.NOT4,
  },
  describeLearner: {
    roles: ['apLead', 'designatedSafeguardingLead', 'senco'],
    action: 'change what is known of a learner',
    provision: provisions.PUP1,
  },
  recordGoverningBody: {
    roles: ['clerk'],
    action: 'record what the governing body decided',
    provision: provisions.REF6,
  },
  remind: { roles: ['apLead'], action: 'remind whoever decides', provision: provisions.REF6 },
  changeDates: { roles: ['apLead'], action: 'change the dates of a placement', provision: provisions.PPL3 },
  giveInformation: {
    roles: ['apLead', 'designatedSafeguardingLead'],
    action: 'record what a provider was given about a pupil',
    provision: provisions.PRO15,
  },
  giveProtectionPlan: {
    roles: ['designatedSafeguardingLead'],
    action: 'record that a child-protection plan was given or kept back',
    provision: provisions.PRO15,
  },
  visit: {
    roles: ['apLead', 'headteacher', 'designatedSafeguardingLead', 'senco'],
    action: 'plan and record a visit',
    provision: provisions.VIS3,
  },
  recordSdq: { roles: ['apLead', 'senco'], action: 'record a questionnaire', provision: provisions.VIS5 },
  evaluate: {
    roles: ['apLead', 'headteacher'],
    action: 'record an evaluation',
    provision: provisions.REV5,
  },
  signEvaluation: { roles: ['headteacher'], action: 'sign the school’s part of an evaluation', provision: provisions.REV5 },
  agreeAction: {
    roles: ['apLead', 'headteacher', 'designatedSafeguardingLead', 'senco'],
    action: 'agree an action about a placement',
    provision: provisions.VIS4,
  },
  start: { roles: ['apLead'], action: 'start a placement', provision: provisions.PPL3 },
  recordContact: {
    roles: ['apLead', 'designatedSafeguardingLead', 'senco', 'attendanceOfficer', 'headteacher'],
    action: 'record a contact',
    provision: provisions.VIS1,
  },
  pause: {
    roles: ['headteacher', 'designatedSafeguardingLead', 'apLead'],
    action: 'pause a placement',
    provision: provisions.SAF2,
  },
  resume: {
    roles: ['headteacher', 'designatedSafeguardingLead'],
    action: 'let a paused placement go on',
    provision: provisions.SAF2,
  },
  keepReports: {
    roles: ['apLead', 'senco', 'designatedSafeguardingLead', 'headteacher'],
    action: 'record a report, or what keeps a pupil part of the school',
    provision: provisions.REV4,
  },
  keepReturn: {
    roles: ['apLead', 'headteacher', 'senco'],
    action: 'record what belongs to the return and the end of a placement',
    provision: provisions.REI1,
  },
  setReturnWeeks: {
    roles: ['apLead', 'headteacher'],
    action: 'set the stages of a return',
    provision: provisions.REI2,
  },
  override: { roles: ['headteacher'], action: 'override a check', provision: provisions.PRO11 },
  publishTemplate: { roles: ['apLead', 'headteacher'], action: 'publish a template', provision: provisions.DOC3 },
  describePupil: {
    roles: ['apLead', 'designatedSafeguardingLead'],
    action: 'say what must be known of a pupil',
    provision: provisions.PPL3,
  },
  setReporting: {
    roles: ['apLead', 'attendanceOfficer'],
    action: 'say when and how a provider reports attendance',
    provision: provisions.PPL3,
  },
  revokeLink: { roles: ['attendanceOfficer', 'apLead'], action: 'withdraw a link to a provider', provision: provisions.PPL3 },
  recordReview: { roles: ['apLead'], action: 'record a review', provision: provisions.PPL3 },
  recordFormalReview: {
    roles: ['apLead', 'headteacher'],
    action: 'record a formal review',
    provision: provisions.REV3,
  },
  makeAgreement: { roles: ['apLead'], action: 'make the agreement', provision: provisions.PPL3 },
  makeEvidence: {
    roles: ['apLead', 'headteacher', 'designatedSafeguardingLead'],
    action: 'make the evidence of a placement, a provider or a pupil',
    provision: provisions.REP5,
  },
  seeRetention: {
    roles: ['apLead', 'headteacher', 'designatedSafeguardingLead'],
    action: 'see what is to be removed, and keep it from being removed',
    provision: provisions.REP7,
  },
  removeRecords: { roles: ['headteacher'], action: 'remove records for good', provision: provisions.REP7 },
  keepTimetable: {
    roles: ['apLead', 'headteacher', 'senco'],
    action: 'record a timetable, its reviews and its end',
    provision: provisions.PTT3,
  },
  checkWelfare: {
    roles: ['apLead', 'headteacher', 'designatedSafeguardingLead', 'senco', 'attendanceOfficer'],
    action: 'record a welfare check',
    provision: provisions.PTT2,
  },
  keepSuspension: {
    roles: ['headteacher', 'apLead'],
    action: 'record a suspension and the education during it',
    provision: provisions.NOT3,
  },
  importPupils: { roles: ['apLead'], action: 'import pupils', provision: provisions.PPL3 },
  addProvider: { roles: ['apLead'], action: 'add a provider', provision: provisions.PPL3 },
  recordCheck: {
    roles: ['apLead', 'designatedSafeguardingLead'],
    action: 'record a check of a provider',
    provision: provisions.PPL3,
  },
  describeProvider: {
    roles: ['apLead', 'designatedSafeguardingLead'],
    action: 'change what is known of a provider',
    provision: provisions.PRO1,
  },
  safeguard: {
    roles: ['designatedSafeguardingLead'],
    action: 'open or change the confidential records',
    provision: provisions.SAF3,
  },
  auditSetting: { roles: ['designatedSafeguardingLead'], action: 'record the audit of a setting', provision: provisions.SAF4 },
  approveException: {
    roles: ['trustLead', 'trustSafeguardingLead'],
    action: 'approve a provider as an exception',
    provision: provisions.PRO3,
  },
  changePolicy: { roles: ['apLead'], action: 'change the policy of the school', provision: provisions.PPL3 },
  changeTrustPolicy: { roles: ['trustLead'], action: 'change the policy of the trust', provision: provisions.PPL3 },
} as const satisfies Record<string, RolesFor>;
export type Right = keyof typeof rights;
