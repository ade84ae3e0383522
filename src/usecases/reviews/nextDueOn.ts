import type { Placement } from '#domain/placement.ts';
import { lastDayOf } from '#domain/placementStage.ts';
import type { ReviewOutcome } from '#domain/review.ts';
import type { DateText } from '#domain/session.ts';
import type { OpenSchool } from '../openSchool.ts';

/**
 * The day on which the review that follows must be at the latest where the outcome itself says so: a formal review within the policy's school
 * days (REV-3), or by the last day of the placement. Null leaves it to the review plan.
 */
export function nextDueOn(
  { facts }: Pick<OpenSchool, 'facts'>,
  placement: Placement,
  { heldOn, outcome }: { readonly heldOn: DateText; readonly outcome: ReviewOutcome },
): DateText | null {
  if (outcome !== 'formalReview') return null;
  const within = facts.calendar.schoolDayFrom(heldOn, facts.policy.on('formalReviewInSchoolDays', heldOn));
  const last = lastDayOf(placement);
  if (within === undefined || last <= heldOn) return null;
  return within < last ? within : last;
}
