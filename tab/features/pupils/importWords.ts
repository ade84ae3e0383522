import type { importFields } from '#api/contractRecords.ts';

export type ImportField = (typeof importFields)[number];

/** What people call the columns of a pupil file, in the order of the form. */
export const importFieldNames = {
  upn: 'UPN',
  forename: 'Forename',
  surname: 'Surname',
  dateOfBirth: 'Date of birth',
  yearGroup: 'Year group',
  registrationGroup: 'Registration group',
  senStatus: 'SEN status',
  isLookedAfter: 'Looked after',
  hasSocialWorker: 'Has a social worker',
  isEligibleForFreeSchoolMeals: 'Free school meals',
  address: 'Home address',
  contactName: 'Contact: name',
  contactRelationship: 'Contact: relationship',
  contactTelephone: 'Contact: telephone',
  contactEmail: 'Contact: e-mail',
} as const satisfies Record<ImportField, string>;

const isImportField = (text: string): text is ImportField => text in importFieldNames;
export const importFieldList: readonly ImportField[] = Object.keys(importFieldNames).filter(isImportField);

/** The words for a field the API names; other names (a whole row, a file) stay as they are. */
export const fieldInWords = (field: string): string => (isImportField(field) ? importFieldNames[field] : field);
