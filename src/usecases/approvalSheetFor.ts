import type { ApprovalSheet } from '#domain/sheet.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';

/** A proposal on one screen as it stands now; `changed` when the placement has moved past `revision`. */
export const approvalSheetFor: (
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  revision: number,
) => Promise<Outcome<ApprovalSheet>> = async () => {
  throw new Error('approvalSheetFor is being written.');
};
