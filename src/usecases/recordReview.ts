import { mayRecordReview } from '#domain/checks/mayRecordReview.ts';
import type { Placement } from '#domain/placement.ts';
import type { Review } from '#domain/review.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { momentInWords } from './movedOn.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { type ReviewInput, reviewChanges } from './reviewChanges.ts';
import { reviewsOf } from './reviewsOf.ts';
import { type PlacementView, viewPlacement } from './viewPlacement.ts';

export interface RecordReview extends ReviewInput {
  readonly reviewKey: string;
}

/** Keeps what a review decided and plans the next one (REV-1), unless the placement is to end. */
export async function recordReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: RecordReview,
): Promise<Outcome<PlacementView>> {
  for (const freshness of [undefined, { maxAgeInSeconds: 0 }]) {
    const opened = await openSchool(desk, schoolKey, freshness);
    if (!opened.done) return opened;
    const { book, facts, signature, today } = opened.value;
    const right = mayRecordReview(desk.person, facts);
    if (right.outcome !== 'met') return refuse.notPermitted(right.because);
    const placement = book.placements.get(placementKey)?.value;
    const review = reviewsOf(facts, placementKey, today).find(({ key }) => key === input.reviewKey);
    if (placement === undefined || review === undefined) {
      return refuse.notFound('There is no such review of this placement. Open the placement again.');
    }
    const problem = problemOf(opened.value, placement, review, input, desk.person);
    if (problem !== undefined) return problem;

    const changes = reviewChanges(opened.value, placement, review, input);
    const writer = await desk.writer({ school: schoolKey });
    const note = { by: signature, action: 'Review recorded', subject: placementKey };
    const written = changes.length === 0 ? [] : await writer.change(changes, note, { inOrder: true });
    if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint('reviews');
    if (written.every((one) => one.done)) {
      desk.afterChange(schoolKey, `${input.reviewKey}|${review.dueOn}`);
      return viewPlacement(desk, schoolKey, placementKey);
    }
  }
  return refuse.changedMeanwhile('Somebody else is recording this review at the same moment. Open the placement again and look.');
}

const isMine = ({ held }: Review, input: RecordReview, person: { readonly personId: string }): boolean =>
  held?.recorded.personId === person.personId &&
  held.on === input.heldOn &&
  held.outcome === input.outcome &&
  held.summary === input.summary.trim();

function problemOf(
  { today }: OpenSchool,
  placement: Placement,
  review: Review,
  input: RecordReview,
  person: { readonly personId: string },
) {
  if (review.held !== undefined && !isMine(review, input, person)) {
    const { name, at } = review.held.recorded;
    return refuse.changedMeanwhile(`${name} recorded this review ${momentInWords(at)}. Open the placement to read it.`);
  }
  if (input.summary.trim() === '') return refuse.badField('summary', 'Write what was decided and why.');
  if (input.heldOn > today)
    return refuse.badField('heldOn', 'The review cannot be recorded before it is held. Choose today or an earlier day.');
  if (input.heldOn < placement.startsOn) {
    return refuse.badField(
      'heldOn',
      `The placement began on ${dateInWords(placement.startsOn)}. Choose that day or a later one.`,
    );
  }
  if (input.nextReviewOn !== null && input.nextReviewOn <= input.heldOn) {
    return refuse.badField('nextReviewOn', 'The next review comes after this one. Choose a later day.');
  }
  return undefined;
}
