import { type DateText, schoolYearOf } from './schoolDays.ts';
import { localAuthority, type SampleSchool } from './schools.ts';
import { stableId } from './stableId.ts';
import { uniquePupilNumber } from './uniquePupilNumber.ts';

/** One line of a school's list of pupils. The birthday has no year: pupils stay in their year group whenever the sample is opened. */
export type PupilLine = readonly [
  forename: string,
  surname: string,
  yearGroup: number,
  registrationGroup: string,
  birthday: string,
  flags: string,
  contact: string,
  address: string,
  riskFlag?: string,
];

export interface SamplePupil {
  readonly key: string;
  readonly upn: string;
  readonly forename: string;
  readonly surname: string;
  readonly dateOfBirth: DateText;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly senStatus: 'None' | 'SEN support' | 'EHC plan';
  readonly isLookedAfter: boolean;
  readonly hasSocialWorker: boolean;
  readonly hasYouthJusticeWorker: boolean;
  readonly hasProtectionPlan: boolean;
  readonly isMarkedVulnerable: boolean;
  readonly riskFlag: string;
  readonly isEligibleForFreeSchoolMeals: boolean;
  readonly address: string;
  readonly contactName: string;
  readonly contactRelationship: string;
  readonly contactTelephone: string;
  readonly contactEmail: string;
}

/** UPNs stay the same from year to year: as if everybody had been allotted one for the school year 2026/27. */
const yearOfNumbers = 2026;

/**
 * Flags are words: `K` SEN support, `E` EHC plan, `L` looked after, `W` social worker, `J` youth-justice worker, `P` protection
 * plan, `V` marked vulnerable, `F` free school meals.
 * The contact is `Name (relationship)`; telephone numbers are of the range kept for drama.
 */
export function pupilOf(school: SampleSchool, line: PupilLine, index: number, today: DateText): SamplePupil {
  const [forename, surname, yearGroup, registrationGroup, birthday, flags, contact, address, riskFlag = ''] = line;
  const [, contactName = '', contactRelationship = ''] = /^(.*) \((.*)\)$/.exec(contact) ?? [];
  const upn = uniquePupilNumber(localAuthority.code, school.establishmentNumber, yearOfNumbers - yearGroup, index + 1);
  return {
    key: stableId(`pupil ${upn}`),
    upn,
    forename,
    surname,
    dateOfBirth: dateOfBirth(yearGroup, birthday, today),
    yearGroup,
    registrationGroup,
    senStatus: flags.includes('E') ? 'EHC plan' : flags.includes('K') ? 'SEN support' : 'None',
    isLookedAfter: flags.includes('L'),
    hasSocialWorker: flags.includes('W'),
    hasYouthJusticeWorker: flags.includes('J'),
    hasProtectionPlan: flags.includes('P'),
    isMarkedVulnerable: flags.includes('V'),
    riskFlag,
    isEligibleForFreeSchoolMeals: flags.includes('F'),
    address,
    contactName,
    contactRelationship,
    contactTelephone: `07700 900${String((Number(school.urn.at(-1)) - 1) * 100 + index + 1).padStart(3, '0')}`,
    contactEmail: `${contactName.toLowerCase().replace(/[^a-z]+/g, '.')}@mail.example`,
  };
}

/** Year 1 begins in the September after the fifth birthday. */
function dateOfBirth(yearGroup: number, birthday: string, today: DateText): DateText {
  const bornFrom = schoolYearOf(today) - yearGroup - 5;
  return `${birthday >= '09-01' ? bornFrom : bornFrom + 1}-${birthday}`;
}
