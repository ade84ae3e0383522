import { openPause } from '#domain/course/pauses.ts';
import type { Review } from '#domain/review.ts';
import { reviewDayProblems } from '#domain/reviews/reviewDayProblems.ts';
import { partiesOf } from '#domain/reviews/reviewParties.ts';
import { reviewProblems } from '#domain/reviews/reviewProblems.ts';
import { actionProblems } from '../actions/actionEntries.ts';
import type { Desk } from '../desk.ts';
import { momentInWords } from '../movedOn.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import type { OpenReview } from './openReview.ts';
import type { RecordReview } from './recordReview.ts';

/** Why a review cannot be recorded as it is written; undefined when it can. */
export function recordProblem(desk: Desk, opened: OpenReview, input: RecordReview): Outcome<never> | undefined {
  const { review, placement, c } = opened;
  if (review.held !== undefined && !isMine(review, input, desk.person)) {
    const { name, at } = review.held.recorded;
    return refuse.changedMeanwhile(
      `${name} recorded this review ${momentInWords(at)}. Read it on its page; what you wrote stays in this form until you leave it.`,
    );
  }
  const problems = [
    ...reviewDayProblems(input, placement, opened.open.today),
    ...reviewProblems(input, partiesOf(c.pupil, input.isFormal), placement.objectives),
    ...(input.outcome === 'suspend' && input.pause === null && openPause(placement) === undefined
      ? [{ where: 'pause.from', say: 'Say from which session on the pupil is at school.' }]
      : []),
    ...actionProblems(input.actions, input.heldOn),
  ];
  return problems.length === 0 ? undefined : refuse.badInput('The review is not recorded yet. Put this right first.', problems);
}

/** Held by an earlier press of this person whose other half was lost. */
const isMine = ({ held }: Review, input: RecordReview, { personId }: Desk['person']): boolean =>
  held?.recorded.personId === personId &&
  held.on === input.heldOn &&
  held.outcome === input.outcome &&
  held.summary === input.summary.trim();
