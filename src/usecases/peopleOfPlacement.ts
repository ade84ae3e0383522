import { telephones } from '#domain/board/telephones.ts';
import type { Placement } from '#domain/placement.ts';
import { type Role, roleNames } from '#domain/staff.ts';
import type { OpenSchool } from './openSchool.ts';

/** Somebody to ring about a placement. */
export interface PersonRow {
  readonly of: 'provider' | 'family' | 'school' | 'agency';
  readonly role: string;
  readonly name: string;
  /** Empty: none is recorded. */
  readonly telephone: string;
}

/** Who of the school answers for a placement, in the order in which somebody would look for them. */
const ofSchool: readonly Role[] = ['apLead', 'designatedSafeguardingLead', 'senco', 'attendanceOfficer', 'headteacher'];

/** Whom to ring about a placement: at the provider, at home, in school, and the workers of other agencies. */
export function peopleOfPlacement({ facts, book }: Pick<OpenSchool, 'facts' | 'book'>, placement: Placement): PersonRow[] {
  const provider = facts.providers.get(placement.providerKey);
  const numbers = telephones({ placement, pupilKey: placement.pupilKey }, facts);
  const contact = facts.pupils.get(placement.pupilKey)?.contact;
  const learner = book.learnerInformation.get(placement.pupilKey)?.value;
  const agencies = [
    ...(learner?.caseOfficer.name ? [{ ...learner.caseOfficer, agency: 'EHC plan case officer' }] : []),
    ...(learner?.virtualSchoolHead.name ? [{ ...learner.virtualSchoolHead, agency: 'Virtual school head' }] : []),
    ...(learner?.agencies ?? []),
  ];
  return [
    ...numbers
      .filter(({ of }) => of === 'provider')
      .map(({ name, telephone }, at) => ({
        of: 'provider' as const,
        role: name,
        name: at === 0 ? (provider?.contactName ?? '') : '',
        telephone,
      })),
    ...(provider?.safeguardingLeadName
      ? [row('provider', 'Safeguarding lead', provider.safeguardingLeadName, provider.safeguardingLeadTelephone)]
      : []),
    ...(contact?.name ? [row('family', contact.relationship || 'Parent or carer', contact.name, contact.telephone)] : []),
    ...(learner?.parents ?? []).map(({ relationship, name, telephone, mobile, work }) =>
      row('family', relationship || 'Parent or carer', name, telephone || mobile || work),
    ),
    ...ofSchool.flatMap((role) =>
      facts.staff
        .filter(({ roles }) => roles.includes(role))
        .map(({ name, telephone }) => row('school', roleNames[role], name, telephone)),
    ),
    ...agencies.map(({ agency, name, telephone }) => row('agency', agency, name, telephone)),
  ];
}

const row = (of: PersonRow['of'], role: string, name: string, telephone: string): PersonRow => ({ of, role, name, telephone });
