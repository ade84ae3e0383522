import { type PupilLine, pupilOf, type SamplePupil } from './pupil.ts';
import { csvText } from './register/csvText.ts';
import { schoolOnADay } from './sampleSchool.ts';
import type { DateText } from './schoolDays.ts';
import { schools } from './schools.ts';

const columns = [
  'UPN', 'Legal Surname', 'Legal Forename', 'Date of Birth', 'Year Group', 'Reg Group', 'SEN Status', 'In Care', 'Social Worker',
  'FSM Eligible', 'Home Address', 'Contact 1 Name', 'Contact 1 Relationship', 'Contact 1 Telephone', 'Contact 1 Email',
] as const; // biome-ignore format: the header as one reads it

/** Pupils that the school's system has and the list of Alongside has not. */
const newPupils: readonly PupilLine[] = [
  ['Zara', 'Chaudhry', 9, '9S', '10-02', '', 'Nadeem Chaudhry (father)', '30 Skylark Road, Wexbourne, LF2 2LD'],
  ['Logan', 'Pickersgill', 10, '10H', '03-08', 'KF', 'Amy Pickersgill (mother)', '4 Foundry Lane, Wexbourne, LF3 2NG'],
  ['Ayesha', 'Begum', 8, '8L', '06-17', 'F', 'Salma Begum (mother)', '88 Mill Street, Wexbourne, LF3 1AD'],
  ['Tomasz', 'Wójcik', 11, '11H', '12-29', '', 'Ewa Wójcik (mother)', '13 Weir Close, Wexbourne, LF1 6QD'],
  [
    'Keira',
    'Mountjoy',
    9,
    '9L',
    '01-21',
    'KW',
    'Dawn Mountjoy (mother)',
    'Flat 2, "The Maltings", Canal Road, Wexbourne, LF1 9WF',
  ],
  ['Joshua', 'Amoah', 10, '10S', '08-05', '', 'Esther Amoah (mother)', '9 Lock Court, Wexbourne, LF2 7HC'],
  ['Niamh', "D'Arcy", 8, '8S', '11-11', 'E', 'Orla D’Arcy (mother)', '20 Market Place, Wexbourne, LF1 1BZ'],
  ['Reuben', 'Salter-Young', 11, '11L', '04-27', 'F', 'Pete Salter (father)', '52 Ridge Road, Wexbourne, LF7 3UN'],
  ['Zoë', 'Hartnell', 9, '9H', '02-14', 'L', 'Wendy Croft (foster carer)', '3 Hollin Bank, Upper Tarrow, LF8 4RE'],
];

/** What has changed in the school's system since the last import, by number of the pupil in the list. */
const changes: ReadonlyMap<number, Partial<SamplePupil>> = new Map([
  [3, { registrationGroup: '10L' }],
  [8, { address: '3 Priory Walk, Wexbourne, LF1 5GE', contactTelephone: '07700 900777' }],
  [13, { senStatus: 'EHC plan' as const, hasSocialWorker: true }],
]);
const howManyKnown = 16;

const senCodes = { None: 'N', 'SEN support': 'K', 'EHC plan': 'E' } as const;
const yesNo = (value: boolean): string => (value ? 'Y' : 'N');

/** The CSV that Larkhill's information system would export on a day: pupils who are known, some of them changed, and nine new ones. */
export function pupilsExport(today: DateText): Uint8Array {
  const school = schools[0];
  if (!school) throw new Error('The sample trust has no school.');
  const { pupils } = schoolOnADay(school, today);
  const known = pupils.slice(0, howManyKnown).map((pupil, index) => ({ ...pupil, ...changes.get(index + 1) }));
  const added = newPupils.map((line, index) => pupilOf(school, line, pupils.length + index, today));
  const rows = [...known, ...added].sort((a, b) => a.surname.localeCompare(b.surname, 'en-GB'));
  return new TextEncoder().encode(`\uFEFF${csvText([columns, ...rows.map(cellsOf)])}`);
}

const cellsOf = (pupil: SamplePupil): string[] => [
  pupil.upn,
  pupil.surname,
  pupil.forename,
  pupil.dateOfBirth.split('-').reverse().join('/'),
  `Year ${pupil.yearGroup}`,
  pupil.registrationGroup,
  senCodes[pupil.senStatus],
  yesNo(pupil.isLookedAfter),
  yesNo(pupil.hasSocialWorker),
  yesNo(pupil.isEligibleForFreeSchoolMeals),
  pupil.address,
  pupil.contactName,
  pupil.contactRelationship,
  pupil.contactTelephone,
  pupil.contactEmail,
];
