import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { cancelMeeting } from '../meetings.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { takeBackCase } from '../takeBackCase.ts';

export interface CancelVisit {
  readonly key: string;
  /** The planned visit's own record. */
  readonly recordKey: string;
  readonly reason: string;
}

/** Calls a planned visit off: its event goes, Outlook tells whom it invited, and the record says why. */
export async function cancelVisit(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: CancelVisit,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'visit');
  if (!opened.done) return opened;
  const { book, facts } = opened.value.open;
  if (book.caseRecords.has(input.key)) return done({ key: input.key });
  const planned = recordsOf(facts.caseRecords, 'visitPlanned').find(
    (record) => record.key === input.recordKey && record.placementKey === placementKey,
  );
  if (planned === undefined) return refuse.notFound('This visit is not planned any more. Look at the page again.');
  if (input.reason.trim() === '') return refuse.badField('reason', 'Say why it does not take place.');
  const { event } = planned.what;
  if (event !== null) {
    const cancelled = await cancelMeeting(desk, event.id);
    if (!cancelled.done) return cancelled;
  }
  return takeBackCase(desk, schoolKey, input);
}
