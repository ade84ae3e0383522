import type { Duty } from '#domain/duties/duty.ts';
import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';

/** Duties that tell of a concern: that there is one is known to the DSL only (SAF-3). */
const ofConcerns: readonly DutyKind[] = ['concernShared', 'immediateReview'];
export const isOfConcern = ({ kind }: Pick<Duty, 'kind'>): boolean => ofConcerns.includes(kind);

/** The duties that a person may see: all, but those after a concern for the school's DSL only. */
export function visibleDuties(
  duties: readonly Duty[],
  person: { readonly personId: string },
  { staff }: Pick<SchoolFacts, 'staff'>,
): readonly Duty[] {
  const isDsl = staff.some(({ personId, roles }) => personId === person.personId && roles.includes('designatedSafeguardingLead'));
  return isDsl ? duties : duties.filter((duty) => !isOfConcern(duty));
}
