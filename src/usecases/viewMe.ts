import type { Role } from '#domain/staff.ts';
import type { Desk } from './desk.ts';

export interface MeView {
  readonly personId: string;
  readonly name: string;
  readonly isTrustStaff: boolean;
  readonly schools: { readonly key: string; readonly name: string; readonly roles: Role[]; readonly sharePointUrl: string }[];
}

/** Who the person is to the product: the schools whose records they may read, with their roles there. */
export const viewMe: (desk: Desk) => Promise<MeView> = async () => {
  throw new Error('viewMe is being written.');
};
