import type { DateText } from './session.ts';
import type { Signature } from './staff.ts';

/** What is checked of a provider (PRO-4, PRO-5, PRO-6, PRO-7, PRO-10). `essential`: without it no new placement (PRO-11). */
export const providerChecks = {
  registration: { name: 'Registration status', essential: true },
  inspectionReport: { name: 'Ofsted or other report', essential: false },
  website: { name: 'Website and social media', essential: false },
  singleCentralRecord: { name: 'Single central record of staff and volunteers seen', essential: true },
  letterOfAssurance: { name: 'Letter of assurance: safer-recruitment checks of all staff', essential: true },
  safeguardingPolicy: { name: 'Safeguarding and child protection policy', essential: true },
  policiesReceived: { name: 'Other policies received', essential: false },
  healthAndSafety: { name: 'Health and safety: fire, first aid, lockdown', essential: true },
  coreRiskAssessment: { name: 'The provider’s risk assessment', essential: true },
  attendanceReporting: { name: 'Twice-daily attendance and same-day reporting', essential: true },
  curriculum: { name: 'Curriculum offer and results', essential: false },
  premises: { name: 'Premises', essential: false },
  machineryAndAnimals: { name: 'Certificates for machinery and tools; safety around animals', essential: false },
  siteVisit: { name: 'Site visit, or a call where the provider is online only', essential: true },
  publicLiability: { name: 'Public liability insurance', essential: false },
  employersLiability: { name: 'Employer’s liability insurance', essential: false },
  professionalNegligence: { name: 'Professional negligence insurance', essential: false },
  motorInsurance: { name: 'Motor insurance', essential: false },
  travelProvider: { name: 'Travel provider checked', essential: false },
  laApproval: { name: 'Approved by the local authority', essential: false },
  trustException: { name: 'The trust approved an exception in writing', essential: false },
  ofstedRegistration: { name: 'Registered with Ofsted', essential: false },
  nothingElseFits: { name: 'Why an online provider: nothing else fits', essential: false },
  staffChange: { name: 'Staff change told by the provider', essential: false },
  unregisteredReported: { name: 'Setting that must register reported', essential: false },
} as const;
export type ProviderCheckKind = keyof typeof providerChecks;
export const isProviderCheckKind = (text: string): text is ProviderCheckKind => Object.hasOwn(providerChecks, text);
export const providerCheckKinds: readonly ProviderCheckKind[] = Object.keys(providerChecks).filter(isProviderCheckKind);
export const insurances = ['publicLiability', 'employersLiability', 'professionalNegligence', 'motorInsurance'] as const;

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
}
