import type { Placement } from '../../placement.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { Role, StaffMember } from '../../staff.ts';
import { governingBodyFor } from './governingBody.ts';

/** Whose step the decision on a proposal is: the headteacher's, or the clerk's who records the governing body's. */
const deciderRole = (
  placement: Pick<Placement, 'arrangement' | 'proposed'>,
  facts: Pick<SchoolFacts, 'policy'>,
): Extract<Role, 'headteacher' | 'clerk'> => (governingBodyFor(placement, facts) === undefined ? 'headteacher' : 'clerk');

/** The staff for whom a proposal waits; of a school without a clerk the headteachers, who see to it that there is one. */
export function decidersOf(
  placement: Pick<Placement, 'arrangement' | 'proposed'>,
  facts: Pick<SchoolFacts, 'policy' | 'staff'>,
): StaffMember[] {
  const holding = (role: Role) => facts.staff.filter((member) => member.roles.includes(role));
  const found = holding(deciderRole(placement, facts));
  return found.length > 0 ? found : holding('headteacher');
}
