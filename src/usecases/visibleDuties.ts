import type { Duty } from '#domain/duties/duty.ts';
import { isOfConcern } from '#domain/duties/isOfConcern.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';

/** The duties that a person may see: all, but those after a concern for the school's DSL only. */
export function visibleDuties(
  duties: readonly Duty[],
  person: { readonly personId: string },
  { staff }: Pick<SchoolFacts, 'staff'>,
): readonly Duty[] {
  const isDsl = staff.some(({ personId, roles }) => personId === person.personId && roles.includes('designatedSafeguardingLead'));
  return isDsl ? duties : duties.filter((duty) => !isOfConcern(duty));
}
