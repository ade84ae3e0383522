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

/** The further telephones that PUP-1 asks for. */
export interface FurtherTelephones {
  readonly mobile: string;
  readonly work: string;
}

/** A parent or carer after the first one. */
export interface LearnerParent extends Contact, FurtherTelephones {
  readonly address: string;
}

/** PUP-1 and PUP-2: what a provider must know of a pupil beyond the school's own list; one item a pupil. Empty text: not said. */
export interface LearnerInformation {
  /** The pupil's key. */
  readonly key: string;
  /** Parents and carers after the first one, who is in the school's list. */
  readonly parents: readonly LearnerParent[];
  /** Of the parent who is in the school's list. */
  readonly firstParent: FurtherTelephones;
  /** Two (PUP-1). */
  readonly emergencyContacts: readonly Contact[];
  readonly doctor: string;
  readonly maintainingAuthority: string;
  readonly caseOfficer: AgencyWorker;
  /** The authority that looks after the pupil. */
  readonly lookedAfterBy: string;
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
  /** The day on which it was last confirmed, and with whom: parents, as a rule. */
  readonly checkedOn: DateText | undefined;
  readonly checkedWith: string;
  readonly saved: Signature;
}

const noWorker: AgencyWorker = { agency: '', name: '', telephone: '', email: '' };

/** What is known of a pupil before anybody has written anything. */
export const nothingKnown: Omit<LearnerInformation, 'key' | 'saved'> = {
  parents: [],
  firstParent: { mobile: '', work: '' },
  emergencyContacts: [],
  doctor: '',
  maintainingAuthority: '',
  caseOfficer: noWorker,
  lookedAfterBy: '',
  virtualSchoolHead: noWorker,
  agencies: [],
  health: '',
  firstLanguage: '',
  literacy: '',
  attainment: '',
  behaviourPlan: '',
  interests: '',
  support: '',
  checkedOn: undefined,
  checkedWith: '',
};
