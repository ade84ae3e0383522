import type { SchoolKey } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SamplePerson } from './trustShape.ts';

/** What a role is called in the Staff lists. The keys are what the control interface shows. */
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
} as const;
export type Role = keyof typeof roleNames;

/** One line of a Staff list: somebody in a role (or several) at one place. */
export interface Post {
  readonly at: SchoolKey | 'trust';
  readonly roles: readonly Role[];
}

export interface Employee {
  readonly id: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly telephone: string;
  /** The first post is the person's main one. */
  readonly posts: readonly [Post, ...Post[]];
}

const employee = (
  givenName: string,
  surname: string,
  jobTitle: string,
  extension: string,
  ...posts: [Post, ...Post[]]
): Employee => ({
  id: stableId(`person ${givenName} ${surname}`),
  givenName,
  surname,
  jobTitle,
  telephone: `01632 960${extension}`,
  posts,
});
const at = (place: SchoolKey | 'trust', ...roles: Role[]): Post => ({ at: place, roles });

/** Everybody who signs in. All invented. */
export const employees: readonly Employee[] = [
  employee('Sue', 'Ng', 'Trust lead for alternative provision and SEND', '010', at('trust', 'trustLead')),
  employee('Martin', 'Ellery', 'Trust safeguarding lead', '011', at('trust', 'trustSafeguardingLead')),

  employee('Amara', 'Okafor', 'Alternative provision lead', '101', at('larkhill', 'apLead')),
  employee('Helen', 'Ward', 'Headteacher', '102', at('larkhill', 'headteacher')),
  employee('Dan', 'Osei', 'Designated safeguarding lead', '103', at('larkhill', 'designatedSafeguardingLead')),
  employee('Priya', 'Shah', 'Attendance officer', '104', at('larkhill', 'attendanceOfficer')),
  employee('Ruth', 'Kendall', 'SENCO', '105', at('larkhill', 'senco')),
  employee('Colin', 'Baptiste', 'Governor for alternative provision', '106', at('larkhill', 'governor')),
  employee('Edith', 'Marlowe', 'Clerk to the governing body', '107', at('larkhill', 'clerk')),

  employee('Tom', 'Fairbairn', 'Assistant head, alternative provision', '201', at('northmoor', 'apLead')),
  employee('Nasreen', 'Akhtar', 'Headteacher', '202', at('northmoor', 'headteacher')),
  employee('Marcus', 'Bell', 'Deputy headteacher', '203', at('northmoor', 'headteacher')),
  employee('Gwen', 'Morris', 'Designated safeguarding lead', '204', at('northmoor', 'designatedSafeguardingLead')),
  employee('Jade', 'Whitlock', 'Attendance officer', '205', at('northmoor', 'attendanceOfficer')),
  employee('Owen', 'Tudor', 'Attendance officer (Thursday and Friday)', '206', at('northmoor', 'attendanceOfficer')),
  employee('Patricia', 'Lowe', 'Governor for alternative provision', '207', at('northmoor', 'governor')),
  employee('Robert', 'Amos', 'Clerk to the governing body', '208', at('northmoor', 'clerk')),

  employee(
    'Leah',
    'Goldstein',
    'AP lead at Wyndale, SENCO at Northmoor',
    '301',
    at('wyndale', 'apLead'),
    at('northmoor', 'senco'),
  ),
  employee('Joanna', 'Pryce', 'Principal', '302', at('wyndale', 'headteacher')),
  employee('Samuel', 'Adeyemi', 'Assistant principal and DSL', '303', at('wyndale', 'designatedSafeguardingLead')),
  employee('Kirsty', 'Doyle', 'Office and attendance officer', '304', at('wyndale', 'attendanceOfficer')),
  employee('Aled', 'Rowlands', 'SENCO', '305', at('wyndale', 'senco')),
  employee('Hassan', 'Malik', 'Governor for alternative provision', '306', at('wyndale', 'governor')),
  employee('Ines', 'Duarte', 'Clerk to the governing body', '307', at('wyndale', 'clerk')),
];

export const nameOf = (person: Employee): string => `${person.givenName} ${person.surname}`;
export const addressOf = (person: Employee): string => `${person.givenName}.${person.surname}@larkfield.example`.toLowerCase();

/** The first person in a role at a place. Throws when the trust has nobody there: the sample would be wrong. */
export function holderOf(role: Role, place: SchoolKey | 'trust'): Employee {
  const found = employees.find((person) => person.posts.some((post) => post.at === place && post.roles.includes(role)));
  if (!found) throw new Error(`The sample trust has no ${role} at ${place}.`);
  return found;
}

/** Ids of everybody in one of the roles at a place. */
export const idsOf = (place: SchoolKey | 'trust', ...roles: readonly Role[]): string[] =>
  employees
    .filter((person) => person.posts.some((post) => post.at === place && post.roles.some((role) => roles.includes(role))))
    .map((person) => person.id);

export const samplePeople = (): SamplePerson[] =>
  employees.map((person) => ({
    id: person.id,
    name: nameOf(person),
    givenName: person.givenName,
    surname: person.surname,
    upn: addressOf(person),
    jobTitle: person.jobTitle,
    school: person.posts[0].at === 'trust' ? '' : person.posts[0].at,
    roles: [...new Set(person.posts.flatMap((post) => post.roles))],
  }));
