import { approvalSheet } from '#domain/approvalSheet.ts';
import type { ApprovalSheet } from '#domain/sheet.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** A proposal on one screen as it stands now; `changed` when the placement has moved past `revision` undecided. */
export async function approvalSheetFor(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  revision: number,
): Promise<Outcome<ApprovalSheet>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today, book } = opened.value;
  const placement = book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  return done(approvalSheet(placement, facts, today, revision));
}
