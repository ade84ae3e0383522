import { plannedMeeting } from '#domain/reviews/reviewRecords.ts';
import type { Desk } from '../desk.ts';
import { cancelMeeting } from '../meetings.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { takeBackCase } from '../takeBackCase.ts';
import { openToReview } from './openReview.ts';

/** Calls the meeting of a review off: its event goes, Outlook tells whom it invited, and the record says why. The review stays due. */
export async function cancelReviewMeeting(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  { key, reason }: { readonly key: string; readonly reason: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  const { open, review } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const planned = plannedMeeting(open.facts.caseRecords, review.key);
  if (planned === undefined) return refuse.notFound('No meeting is planned any more. Look at the page again.');
  if (reason.trim() === '') return refuse.badField('reason', 'Say why it does not take place.');
  const { event } = planned.what;
  if (event !== null) {
    const cancelled = await cancelMeeting(desk, event.id);
    if (!cancelled.done) return cancelled;
  }
  return takeBackCase(desk, schoolKey, { key, recordKey: planned.key, reason });
}
