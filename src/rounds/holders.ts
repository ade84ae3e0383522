import type { Role, StaffMember } from '#domain/staff.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { staffWith } from './plannedDelivery.ts';

/** Who is told where nobody holds a role: the next rung of the ladder at once, in the end the headteacher. */
const nextRungs: readonly Role[] = ['attendanceOfficer', 'apLead', 'designatedSafeguardingLead', 'headteacher'];

/** Everybody who holds a role of the ladder; where nobody does, whoever holds the next one. */
export function standIns(book: SchoolCasebook, role: Role): StaffMember[] {
  for (const next of nextRungs.slice(nextRungs.indexOf(role))) {
    const holders = staffWith(book, next);
    if (holders.length > 0) return holders;
  }
  return [];
}
