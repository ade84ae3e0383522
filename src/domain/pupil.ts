import type { DateText } from './session.ts';

export const senStatuses = ['none', 'senSupport', 'ehcp'] as const;
export type SenStatus = (typeof senStatuses)[number];

/** A parent or carer as PUP-1 asks. */
export interface Contact {
  readonly name: string;
  readonly relationship: string;
  readonly telephone: string;
  readonly email: string;
}

/** A registered pupil of the school (PUP-1, PUP-2: what the foundation holds of it). */
export interface Pupil {
  readonly key: string;
  /** Unique pupil number: 13 characters, unique in the school. */
  readonly upn: string;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: DateText;
  /** 0 (reception) to 14. */
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly senStatus: SenStatus;
  readonly isLookedAfter: boolean;
  readonly hasSocialWorker: boolean;
  readonly hasYouthJusticeWorker: boolean;
  /** A child-protection or child-in-need plan. */
  readonly hasProtectionPlan: boolean;
  /** The school looks for this pupil first, whatever the records say otherwise. */
  readonly isMarkedVulnerable: boolean;
  /** What whoever looks for the pupil must know; empty when nothing is said. */
  readonly riskFlag: string;
  readonly isEligibleForFreeSchoolMeals: boolean;
  readonly address: string;
  readonly contact: Contact;
}

export const fullName = (pupil: Pick<Pupil, 'forename' | 'surname'>): string => `${pupil.forename} ${pupil.surname}`;
