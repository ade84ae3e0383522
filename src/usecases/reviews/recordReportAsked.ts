import type { DateText } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openToReview } from './openReview.ts';

export interface ReportAsked {
  readonly key: string;
  readonly on: DateText;
  /** By when the report is wanted. */
  readonly by: DateText;
  /** Who at the provider was asked. */
  readonly name: string;
}

/** Records that the provider was asked for its report in time for a review (REV-4, BEY-8). The product sends nothing itself. */
export async function recordReportAsked(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  { key, on, by, name }: ReportAsked,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  const { open, placement, review } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  if (name.trim() === '') return refuse.badField('name', 'Write who at the provider was asked.');
  if (by < on) return refuse.badField('by', 'That is before it was asked for. Enter a later day.');
  const provider = open.facts.providers.get(placement.providerKey)?.name ?? 'the provider';
  return writeCase(
    desk,
    open,
    {
      ...{ key, ...aboutPlacement(placement), on },
      says: `${name.trim()} of ${provider} was asked for the report for the review, by ${shortDate(by)}.`,
      what: { kind: 'reportAsked', reviewKey: review.key, by, name: name.trim() },
    },
    { action: 'Provider’s report asked for' },
  );
}
