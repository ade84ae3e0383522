import type { Placement } from './placement.ts';
import type { Provider, ProviderSite } from './provider.ts';
import type { Pupil } from './pupil.ts';
import type { School } from './school.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import type { Role, Signature, StaffMember } from './staff.ts';

/** Everything that a commissioning agreement says (DOC-1), before it is put into words. */
export interface AgreementSheet {
  readonly school: School;
  readonly pupil: Pupil;
  readonly provider: Provider;
  readonly site: ProviderSite;
  readonly placement: Placement;
  /** The first person of the school in each role that the agreement names. */
  readonly apLead: StaffMember | undefined;
  readonly headteacher: StaffMember | undefined;
  readonly safeguardingLead: StaffMember | undefined;
  readonly attendanceOfficer: StaffMember | undefined;
  readonly nextReviewOn: DateText | undefined;
  /** 1 for the first. */
  readonly version: number;
  readonly made: Signature;
}

export type AgreementFacts = Pick<SchoolFacts, 'school' | 'staff' | 'pupils' | 'providers' | 'sites' | 'reviews'>;

/** The agreement's content from the records; undefined when pupil, provider or site is no longer there (the checks of the placement say which). */
export function agreementSheet(placement: Placement, facts: AgreementFacts, made: Signature): AgreementSheet | undefined {
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const site = facts.sites.get(placement.siteKey);
  if (pupil === undefined || provider === undefined || site === undefined) return undefined;
  const holder = (role: Role): StaffMember | undefined => facts.staff.find((member) => member.roles.includes(role));
  const open = facts.reviews.filter((review) => review.placementKey === placement.key && review.held === undefined);
  return {
    school: facts.school,
    pupil,
    provider,
    site,
    placement,
    apLead: holder('apLead'),
    headteacher: holder('headteacher'),
    safeguardingLead: holder('designatedSafeguardingLead'),
    attendanceOfficer: holder('attendanceOfficer'),
    nextReviewOn: open.map((review) => review.dueOn).sort()[0],
    version: (placement.agreement?.version ?? 0) + 1,
    made,
  };
}
