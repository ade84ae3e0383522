/** The fields a pupil file may fill; the required ones are named by the domain. */
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
