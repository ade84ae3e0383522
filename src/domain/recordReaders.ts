import type { Role, StaffMember } from './staff.ts';
import { listInWords } from './words.ts';

/** PPL-3: those who work with the pupils, and the clerk, who puts proposals to the governing body. AP governors monitor: they see reports, not records, and so are on no site either. */
const ofSchool: readonly Role[] = ['apLead', 'headteacher', 'designatedSafeguardingLead', 'attendanceOfficer', 'senco', 'clerk'];
const ofTrust: readonly Role[] = ['trustLead', 'trustSafeguardingLead'];

type Person = Pick<StaffMember, 'roles'> | undefined;
const holdsOne = (person: Person, wanted: readonly Role[]): boolean =>
  person?.roles.some((role) => wanted.includes(role)) ?? false;

/** Whether a person's lines in a school's and in the trust's Staff list let the person read that school's records. */
export const mayReadRecords = (inSchool: Person, inTrust: Person): boolean =>
  holdsOne(inSchool, ofSchool) || holdsOne(inTrust, ofTrust);

const readersInWords = listInWords([
  'AP lead',
  'headteacher',
  'designated safeguarding lead',
  'attendance officer',
  'SENCO',
  'clerk to the governing body',
]);

/** Said to somebody who may not read a school's records: who may, and what to do. */
export const whoReadsRecords = (schoolName: string): string =>
  `Only the ${readersInWords} of ${schoolName} and the trust's leads can see its records. If you are one of them, ask the AP lead to put you on its staff list and its SharePoint site.`;
