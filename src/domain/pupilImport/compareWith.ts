import type { Pupil } from '../pupil.ts';
import type { ImportedPupil } from './readRow.ts';

/** What importing a row would do. `pupil` is the pupil as it would be afterwards. */
export type Comparison =
  | { readonly action: 'add'; readonly pupil: Pupil }
  | { readonly action: 'change'; readonly pupil: Pupil; readonly before: Pupil }
  | { readonly action: 'same'; readonly pupil: Pupil };

const nothingKnown = (key: string, row: ImportedPupil): Pupil => ({
  key,
  upn: row.upn,
  forename: row.forename,
  surname: row.surname,
  dateOfBirth: row.dateOfBirth,
  yearGroup: row.yearGroup,
  registrationGroup: '',
  senStatus: 'none',
  isLookedAfter: false,
  hasSocialWorker: false,
  hasYouthJusticeWorker: false,
  hasProtectionPlan: false,
  isMarkedVulnerable: false,
  riskFlag: '',
  isEligibleForFreeSchoolMeals: false,
  address: '',
  contact: { name: '', relationship: '', telephone: '', email: '' },
});

/** The pupil with everything that the row says; what it says nothing about stays. */
const after = (pupil: Pupil, row: ImportedPupil): Pupil => ({
  ...pupil,
  upn: row.upn,
  forename: row.forename,
  surname: row.surname,
  dateOfBirth: row.dateOfBirth,
  yearGroup: row.yearGroup,
  registrationGroup: row.registrationGroup ?? pupil.registrationGroup,
  senStatus: row.senStatus ?? pupil.senStatus,
  isLookedAfter: row.isLookedAfter ?? pupil.isLookedAfter,
  hasSocialWorker: row.hasSocialWorker ?? pupil.hasSocialWorker,
  isEligibleForFreeSchoolMeals: row.isEligibleForFreeSchoolMeals ?? pupil.isEligibleForFreeSchoolMeals,
  address: row.address ?? pupil.address,
  contact: {
    name: row.contactName ?? pupil.contact.name,
    relationship: row.contactRelationship ?? pupil.contact.relationship,
    telephone: row.contactTelephone ?? pupil.contact.telephone,
    email: row.contactEmail ?? pupil.contact.email,
  },
});

const flat = ({ contact, ...rest }: Pupil): string =>
  JSON.stringify([rest, contact], [...Object.keys(rest), ...Object.keys(contact)].sort());

/** Compares rows with the school's pupils by UPN. `newKey` makes the key of a pupil who is added. */
export function compareWith(existing: Iterable<Pupil>, newKey: () => string): (row: ImportedPupil) => Comparison {
  const byUpn = new Map([...existing].map((pupil) => [pupil.upn, pupil]));
  return (row) => {
    const before = byUpn.get(row.upn);
    if (before === undefined) return { action: 'add', pupil: after(nothingKnown(newKey(), row), row) };
    const pupil = after(before, row);
    return flat(before) === flat(pupil) ? { action: 'same', pupil: before } : { action: 'change', pupil, before };
  };
}
