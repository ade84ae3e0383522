import { mayRecordReview } from '#domain/checks/mayRecordReview.ts';
import { type PlacementCase, placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { Placement } from '#domain/placement.ts';
import type { Review } from '#domain/review.ts';
import { type FormalChain, formalChain } from '#domain/reviews/formalChain.ts';
import type { Freshness } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { reviewsOf } from '../reviewsOf.ts';

/** One review of a placement, laid open. */
export interface OpenReview {
  readonly open: OpenSchool;
  /** As the facts have it: with its pauses. */
  readonly placement: Placement;
  readonly review: Review;
  readonly c: PlacementCase;
  readonly chain: FormalChain;
  /** A formal review is owed, and this one can be it (REV-3). */
  readonly isFormal: boolean;
}

/** In the place of a review's key: the first that was not held yet. */
const nextReview = 'next';

/** Opens a review by its key, or the next one. */
export async function openReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  freshness?: Freshness,
): Promise<Outcome<OpenReview>> {
  const opened = await openSchool(desk, schoolKey, freshness);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const placement = facts.placements.find(({ key }) => key === placementKey);
  const reviews = reviewsOf(facts, placementKey, today);
  const review =
    reviewKey === nextReview ? reviews.find(({ held }) => held === undefined) : reviews.find(({ key }) => key === reviewKey);
  if (placement === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');
  if (review === undefined)
    return refuse.notFound(
      reviewKey === nextReview
        ? 'No review of this placement is planned. Open the placement.'
        : 'This review is not planned yet, or no longer. Open the placement: its next review is under Reviews.',
    );
  const c = placementCase(rulebook(facts), placement);
  const chain = formalChain(c, review.held?.on ?? today);
  const isFormal = chain.owed.some((owed) => owed.reviewKey !== review.key);
  return done({ open: opened.value, placement, review, c, chain, isFormal });
}

/** The same as it is now, before a person who may plan and record it. */
export async function openToReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  wantsFormal?: boolean,
): Promise<Outcome<OpenReview>> {
  const opened = await openReview(desk, schoolKey, placementKey, reviewKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const { open, isFormal } = opened.value;
  const right = mayRecordReview(desk.person, open.facts, wantsFormal ?? isFormal);
  return right.outcome === 'met' ? opened : refuse.notPermitted(right.because);
}
