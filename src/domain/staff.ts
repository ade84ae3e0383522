import type { InstantText } from './session.ts';

/** Roles of PPL-1 that sign in. What a role owns is in `checks/`, never here. */
export const roles = [
  'apLead',
  'headteacher',
  'designatedSafeguardingLead',
  'attendanceOfficer',
  'senco',
  'governor',
  'clerk',
  'trustLead',
  'trustSafeguardingLead',
] as const;
export type Role = (typeof roles)[number];

/** The words people use for a role, as shown on screen and stored in SharePoint. */
export const roleNames = {
  apLead: 'AP lead',
  headteacher: 'Headteacher',
  designatedSafeguardingLead: 'Designated safeguarding lead',
  attendanceOfficer: 'Attendance officer',
  senco: 'SENCO',
  governor: 'AP governor',
  clerk: 'Clerk to the governing body',
  trustLead: 'Trust AP/SEND lead',
  trustSafeguardingLead: 'Trust safeguarding lead',
} as const satisfies Record<Role, string>;

/** A person of the school or the trust; `personId` is the Entra object id. */
export interface StaffMember {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly roles: readonly Role[];
}

/** Who did something and when, as every record keeps it. */
export interface Signature {
  readonly personId: string;
  readonly name: string;
  readonly at: InstantText;
}
