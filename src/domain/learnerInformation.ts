import type { Contact } from './pupil.ts';
import type { DateText } from './session.ts';
import type { Signature } from './staff.ts';

/** A person of another agency who works with the pupil. */
export interface AgencyWorker {
  readonly agency: string;
  readonly name: string;
  readonly telephone: string;
  readonly email: string;
}

/** PUP-1 and PUP-2: what a provider must know of a pupil beyond the school's own list; one item a pupil. Empty text: not said. */
export interface LearnerInformation {
  /** The pupil's key. */
  readonly key: string;
  /** Parents and carers after the first one, who is in the school's list. */
  readonly parents: readonly (Contact & { readonly address: string })[];
  /** Two (PUP-1). */
  readonly emergencyContacts: readonly Contact[];
  readonly doctor: string;
  readonly maintainingAuthority: string;
  readonly caseOfficer: AgencyWorker;
  readonly virtualSchoolHead: AgencyWorker;
  readonly agencies: readonly AgencyWorker[];
  readonly health: string;
  readonly firstLanguage: string;
  readonly literacy: string;
  readonly attainment: string;
  readonly behaviourPlan: string;
  readonly interests: string;
  /** SEN, EHC plan outcomes and support, in words. */
  readonly support: string;
  readonly checkedOn: DateText | undefined;
  readonly saved: Signature;
}
