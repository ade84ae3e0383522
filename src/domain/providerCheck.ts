import type { FileLink } from './caseFile/caseWhat.ts';
import type { DateText } from './session.ts';
import type { Signature } from './staff.ts';

/**
 * What is checked of a provider (PRO-4 to PRO-10, PRO-15), and what it told or was sent. A name never changes once shipped: it is what
 * SharePoint holds. `essential`: without it no new placement (PRO-11).
 */
export const providerChecks = {
  registration: { name: 'Registration status', essential: true },
  inspectionReport: { name: 'Ofsted or other report', essential: false },
  website: { name: 'Website and social media', essential: false },
  singleCentralRecord: { name: 'Single central record of staff and volunteers seen', essential: true },
  letterOfAssurance: { name: 'Letter of assurance: safer-recruitment checks of all staff', essential: true },
  safeguardingPolicy: { name: 'Safeguarding and child protection policy', essential: true },
  allegationsPolicy: { name: 'Policy on allegations against staff', essential: false },
  saferRecruitmentPolicy: { name: 'Safer recruitment policy', essential: false },
  dataProtectionPolicy: { name: 'Data protection policy', essential: false },
  complaintsPolicy: { name: 'Complaints policy', essential: false },
  attendancePolicy: { name: 'Attendance policy', essential: false },
  behaviourPolicy: { name: 'Behaviour policy: drugs, anti-bullying', essential: false },
  codeOfConduct: { name: 'Code of conduct', essential: false },
  visitsPolicy: { name: 'Educational visits policy', essential: false },
  equalityPolicy: { name: 'Equality policy', essential: false },
  relationshipsPolicy: { name: 'Relationships and sex education policy', essential: false },
  admissionsPolicy: { name: 'Admissions policy', essential: false },
  policiesReceived: { name: 'Other policies received', essential: false },
  healthAndSafety: { name: 'Health and safety: fire, first aid, lockdown', essential: true },
  coreRiskAssessment: { name: 'The provider’s risk assessment', essential: true },
  attendanceReporting: { name: 'Twice-daily attendance and same-day reporting', essential: true },
  curriculum: { name: 'Curriculum offer and results', essential: false },
  enrolmentAndExams: { name: 'Enrolment and exam entry', essential: false },
  communication: { name: 'Communication with school and parents', essential: false },
  teachingCriteria: { name: 'The provider’s own criteria for judging teaching', essential: false },
  currentGuidance: { name: 'The current edition of Keeping children safe in education is known', essential: false },
  localProcedures: { name: 'The local safeguarding partnership’s procedures are known', essential: false },
  schoolVisits: { name: 'How the school may visit is agreed', essential: false },
  premises: { name: 'Premises', essential: false },
  premisesSecurity: { name: 'Premises: security', essential: false },
  premisesFire: { name: 'Premises: fire', essential: false },
  premisesWashing: { name: 'Premises: toilets and washing', essential: false },
  premisesEquipment: { name: 'Premises: protective equipment', essential: false },
  premisesCatering: { name: 'Premises: catering', essential: false },
  premisesCondition: { name: 'Premises: general condition', essential: false },
  machineryAndAnimals: { name: 'Certificates for machinery and tools; safety around animals', essential: false },
  siteVisit: { name: 'Site visit, or a call where the provider is online only', essential: true },
  publicLiability: { name: 'Public liability insurance', essential: false },
  employersLiability: { name: 'Employer’s liability insurance', essential: false },
  professionalNegligence: { name: 'Professional negligence insurance', essential: false },
  motorInsurance: { name: 'Motor insurance', essential: false },
  travelProvider: { name: 'Travel provider checked', essential: false },
  travelSafeguarding: { name: 'Travel provider: safeguarding training', essential: false },
  travelPolicies: { name: 'Travel provider: policies exchanged', essential: false },
  travelReporting: { name: 'Travel provider: knows who to report to', essential: false },
  qualityCourse: { name: 'Quality: the course meets academic and SEMH need', essential: false },
  qualityPremises: { name: 'Quality: premises, health and safety', essential: false },
  qualityTeaching: { name: 'Quality: teaching', essential: false },
  qualityResources: { name: 'Quality: resources', essential: false },
  qualityBehaviour: { name: 'Quality: behaviour', essential: false },
  qualityAttendance: { name: 'Quality: attendance reporting', essential: false },
  qualityProgress: { name: 'Quality: progress reporting', essential: false },
  qualityAccreditation: { name: 'Quality: accreditation', essential: false },
  qualityNextStep: { name: 'Quality: attention to reintegration or post-16', essential: false },
  serviceAgreement: { name: 'Service level agreement', essential: false },
  educationPlans: { name: 'An education plan for each pupil', essential: false },
  reviewCalendar: { name: 'Review calendar', essential: false },
  parentalAgreement: { name: 'Parental agreement', essential: false },
  communicationProtocol: { name: 'Communication protocol', essential: false },
  recordSystems: { name: 'Systems for absence, behaviour, progress and outcomes', essential: false },
  schoolPoliciesGiven: { name: 'The school’s safeguarding policies given to the provider', essential: false },
  additionalRiskTold: { name: 'Told of the additional risk of harm to pupils in alternative provision', essential: false },
  laApproval: { name: 'Approved by the local authority', essential: false },
  trustException: { name: 'The trust approved an exception in writing', essential: false },
  ofstedRegistration: { name: 'Registered with Ofsted', essential: false },
  nothingElseFits: { name: 'Why an online provider: nothing else fits', essential: false },
  staffChange: { name: 'Staff change told by the provider', essential: false },
  materialChange: { name: 'Material change told by the provider', essential: false },
  assuranceSent: { name: 'Letter of assurance sent to the provider', essential: false },
  unregisteredReported: { name: 'Setting that must register reported', essential: false },
} as const;
export type ProviderCheckKind = keyof typeof providerChecks;
export const isProviderCheckKind = (text: string): text is ProviderCheckKind => Object.hasOwn(providerChecks, text);
export const providerCheckKinds: readonly ProviderCheckKind[] = Object.keys(providerChecks).filter(isProviderCheckKind);
export const insurances = ['publicLiability', 'employersLiability', 'professionalNegligence', 'motorInsurance'] as const;
/** What happened, and is no check: it has no outcome but that it happened. */
export const happenings = ['staffChange', 'materialChange', 'assuranceSent', 'unregisteredReported'] as const;

export const checkOutcomes = ['passed', 'failed', 'notNeeded'] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];
export const checkOutcomeNames = {
  passed: 'Passed',
  failed: 'Failed',
  notNeeded: 'Not needed',
} as const satisfies Record<CheckOutcome, string>;

/** One check of a provider, shared by the trust. Added to, never changed: the latest of a kind counts. */
export interface ProviderCheck {
  readonly key: string;
  readonly providerKey: string;
  readonly check: ProviderCheckKind;
  readonly outcome: CheckOutcome;
  /** The day on which it was checked. */
  readonly on: DateText;
  readonly expiresOn: DateText | undefined;
  /** Insurance: cover in pounds for any one occurrence. */
  readonly cover: number | undefined;
  /** Where the evidence is, and what was seen; for `notNeeded` why. */
  readonly evidence: string;
  /** The evidence itself, in the library of the trust's site. */
  readonly file: FileLink | undefined;
  /** At which school it was recorded; empty in older records. */
  readonly schoolKey: string;
  readonly by: Signature;
}

/** What a provider declared of pupils whom others have placed there (PRO-2). */
export interface ProviderDeclaration {
  readonly key: string;
  readonly providerKey: string;
  readonly on: DateText;
  /** Pupils of compulsory school age placed by others, all and those in full-time education. */
  readonly pupils: number;
  readonly fullTimePupils: number;
  readonly fullTimeLookedAfter: number;
  readonly fullTimeWithEhcPlan: number;
  readonly fullTimeWithSenSupport: number;
  readonly by: Signature;
}

/** The trust's own pupils at one provider on a day: counts only, over every school of the trust. */
export interface ProviderUse {
  readonly providerKey: string;
  readonly pupils: number;
  readonly fullTimePupils: number;
  readonly fullTimeLookedAfter: number;
  readonly fullTimeWithEhcPlan: number;
  readonly fullTimeWithSenSupport: number;
  /** Schools counted, and schools of the trust whose records could not be read. */
  readonly schoolsCounted: number;
  readonly schoolsMissing: number;
  /** Which schools have pupils there: whoever closes a provider must know whom else to ring. */
  readonly bySchool?: readonly { readonly schoolKey: string; readonly name: string; readonly pupils: number }[];
}
