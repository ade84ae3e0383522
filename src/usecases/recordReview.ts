import type { ReviewOutcome } from '#domain/review.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { PlacementView } from './viewPlacement.ts';

export interface RecordReview {
  readonly reviewKey: string;
  readonly heldOn: DateText;
  readonly outcome: ReviewOutcome;
  readonly summary: string;
  /** Null lets the plan set it. */
  readonly nextReviewOn: DateText | null;
}

/** Keeps what a review decided and plans the next one (REV-1). */
export const recordReview: (
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: RecordReview,
) => Promise<Outcome<PlacementView>> = async () => {
  throw new Error('recordReview is being written.');
};
