import type { Placement } from '#domain/placement.ts';
import type { Review, ReviewOutcome } from '#domain/review.ts';
import { reviewAfter } from '#domain/reviewPlan.ts';
import type { DateText } from '#domain/session.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';

export interface ReviewInput {
  readonly heldOn: DateText;
  readonly outcome: ReviewOutcome;
  readonly summary: string;
  /** Null lets the plan set it. */
  readonly nextReviewOn: DateText | null;
}
type Book = Pick<OpenSchool, 'book' | 'facts' | 'signature'>;

/** The review as held, then the next one; what the records hold already is left out, so that a half-written answer is completed. */
export function reviewChanges(open: Book, placement: Placement, review: Review, input: ReviewInput): Change[] {
  return [...heldChange(open, review, input), ...nextChange(open, placement, review, input)];
}

function heldChange({ book, signature }: Book, review: Review, input: ReviewInput): Change[] {
  if (review.held !== undefined) return [];
  const held = { on: input.heldOn, outcome: input.outcome, summary: input.summary.trim(), recorded: signature };
  const stored = book.reviews.get(review.key);
  const to: Review = { ...review, held };
  // A review that the plan asks for may not be written yet; then it is written as held.
  return [stored === undefined ? { list: 'reviews', create: to } : { list: 'reviews', update: stored, to }];
}

/** Only a placement that goes on is reviewed again. */
function nextChange({ book, facts }: Book, placement: Placement, review: Review, input: ReviewInput): Change[] {
  if (input.outcome === 'end' || input.outcome === 'reintegrate') return [];
  const others = facts.reviews.filter((other) => other.placementKey === placement.key && other.key !== review.key);
  const planned = others.find((other) => other.held === undefined);
  const stored = planned && book.reviews.get(planned.key);
  if (stored !== undefined) {
    if (input.nextReviewOn === null || input.nextReviewOn === stored.value.dueOn) return [];
    return [{ list: 'reviews', update: stored, to: { ...stored.value, dueOn: input.nextReviewOn } }];
  }
  const earlier = others.length + 1;
  const next = reviewAfter(placement, input.heldOn, earlier, facts);
  if (input.nextReviewOn === null) return next === undefined ? [] : [{ list: 'reviews', create: next }];
  const key = next?.key ?? `${placement.key}-review-${earlier + 1}`;
  return [{ list: 'reviews', create: { key, placementKey: placement.key, dueOn: input.nextReviewOn, held: undefined } }];
}

/** The reviews of the school as they are once the changes are written. */
export function rowsAfter({ facts }: Pick<OpenSchool, 'facts'>, changes: readonly Change[]): Review[] {
  const written = changes.flatMap((change): Review[] => {
    if (change.list !== 'reviews') return [];
    return ['create' in change ? change.create : change.to];
  });
  return [...facts.reviews.filter(({ key }) => !written.some((one) => one.key === key)), ...written];
}
