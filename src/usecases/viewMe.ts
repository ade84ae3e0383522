import type { Role } from '#domain/staff.ts';
import { orHeld } from '#records/orHeld.ts';
import type { Desk } from './desk.ts';
import { schoolsOf } from './schoolsOf.ts';

export interface MeView {
  readonly personId: string;
  readonly name: string;
  readonly isTrustStaff: boolean;
  readonly schools: { readonly key: string; readonly name: string; readonly roles: Role[]; readonly sharePointUrl: string }[];
}

/** Who the person is to the product: the schools whose records they may read, with their roles there. */
export async function viewMe(desk: Desk): Promise<MeView> {
  // The tab must open while SharePoint cannot be reached: Today is behind it.
  const trust = await desk.records.trust(orHeld);
  const schools = await schoolsOf(desk, orHeld);
  const { personId, name } = desk.person;
  return {
    personId,
    name:
      trust.staff.get(personId)?.value.name ??
      schools.map(({ book }) => book.staff.get(personId)?.value.name).find((known) => known) ??
      name,
    isTrustStaff: trust.staff.has(personId),
    schools: schools.map(({ book }) => ({
      key: book.school.key,
      name: book.school.name,
      roles: [...(book.staff.get(personId)?.value.roles ?? [])],
      sharePointUrl: book.sharePointUrl,
    })),
  };
}
