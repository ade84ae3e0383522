import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { type Role, roleNames } from '../staff.ts';
import { listInWords } from '../words.ts';
import { type Right, type RolesFor, rights } from './rights.ts';

/** A school and its staff, or the trust and its own: all that a right is decided on. */
export type Workplace = { readonly school: Pick<SchoolFacts['school'], 'name'>; readonly staff: SchoolFacts['staff'] };
/** Whoever asks; the roles are looked up in the school's Staff list, never believed. */
export type Person = { readonly personId: string };

const phrase = (role: Role): string =>
  role === 'headteacher' ? 'headteacher' : role === 'apLead' ? 'AP lead' : lower(roleNames[role]);
const lower = (name: string): string => (/^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));

/** The names of the staff who hold one of the roles, in order of the list. */
export const holdersOf = (roles: readonly Role[], staff: SchoolFacts['staff']): string[] =>
  staff.filter((member) => member.roles.some((role) => roles.includes(role))).map((member) => member.name);

/** Whether a person still holds a role here: whoever made a record and has left answers for it no more. */
export const worksHere = ({ personId }: Person, { staff }: Pick<Workplace, 'staff'>): boolean =>
  staff.some((member) => member.personId === personId && member.roles.length > 0);

/** Whether a person holds a role that carries the right; if not, the sentence names who may. */
export const holdsRight = (right: Right, person: Person, at: Workplace): Finding => holdsOneOf(rights[right], person, at);

/** Whether a person holds one of the roles; if not, the sentence names who may. */
export function holdsOneOf({ roles, action, provision }: RolesFor, person: Person, at: Workplace): Finding {
  const { met, notMet } = answer(`May this person ${action}?`, provision);
  const member = at.staff.find((candidate) => candidate.personId === person.personId);
  const holds = member?.roles.find((role) => roles.includes(role));
  if (member !== undefined && holds !== undefined) return met(`${member.name} is ${phrase(holds)} at ${at.school.name}.`);

  const who = `the ${listInWords(roles.map(phrase), 'or')}`;
  const names = holdersOf(roles, at.staff);
  const known =
    names.length === 0
      ? `The Staff list of ${at.school.name} names nobody in that role; add them there.`
      : `At ${at.school.name} that is ${listInWords(names, 'or')}.`;
  return notMet(`Only ${who} can ${action}. ${known}`, { whoMay: names.join(', ') });
}
