/** The fields of a pupil that a file can bring, and what people call them. */
export const importFields = [
  'upn',
  'forename',
  'surname',
  'dateOfBirth',
  'yearGroup',
  'registrationGroup',
  'senStatus',
  'isLookedAfter',
  'hasSocialWorker',
  'isEligibleForFreeSchoolMeals',
  'address',
  'contactName',
  'contactRelationship',
  'contactTelephone',
  'contactEmail',
] as const;
export type ImportField = (typeof importFields)[number];

/** Without these a row is no pupil (PUP-1). */
export const requiredFields = [
  'upn',
  'forename',
  'surname',
  'dateOfBirth',
  'yearGroup',
] as const satisfies readonly ImportField[];

export const importFieldNames = {
  upn: 'UPN',
  forename: 'Forename',
  surname: 'Surname',
  dateOfBirth: 'Date of birth',
  yearGroup: 'Year group',
  registrationGroup: 'Registration group',
  senStatus: 'SEN',
  isLookedAfter: 'Looked after',
  hasSocialWorker: 'Social worker',
  isEligibleForFreeSchoolMeals: 'Free school meals',
  address: 'Address',
  contactName: 'Parent or carer',
  contactRelationship: 'Relationship',
  contactTelephone: 'Parent telephone',
  contactEmail: 'Parent e-mail',
} as const satisfies Record<ImportField, string>;
