import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';

interface Days {
  readonly heldOn: DateText;
  /** Null lets the plan set it. */
  readonly nextReviewOn: DateText | null;
}

/** What is wrong with the days of a review, by field: it was held while the placement ran, and the next one comes after it. */
export function reviewDayProblems(
  { heldOn, nextReviewOn }: Days,
  placement: Pick<Placement, 'startsOn' | 'endsOn' | 'decision'>,
  today: DateText,
): { readonly where: string; readonly say: string }[] {
  const { startsOn, decision } = placement;
  const endedOn = decision.status === 'ended' ? lastDayOf(placement) : undefined;
  const problem = (is: boolean, where: string, say: string) => (is ? [{ where, say }] : []);
  return [
    ...problem(heldOn > today, 'heldOn', 'The review cannot be recorded before it is held. Choose today or an earlier day.'),
    ...problem(heldOn < startsOn, 'heldOn', `The placement began on ${dateInWords(startsOn)}. Choose that day or a later one.`),
    ...problem(
      endedOn !== undefined && heldOn > endedOn,
      'heldOn',
      `The placement ended on ${dateInWords(endedOn ?? '')}. Choose that day or an earlier one; what came later is recorded under “Return and end”.`,
    ),
    ...problem(
      nextReviewOn !== null && nextReviewOn <= heldOn,
      'nextReviewOn',
      'The next review comes after this one. Choose a later day.',
    ),
    ...problem(
      nextReviewOn !== null && endedOn !== undefined,
      'nextReviewOn',
      'The placement has ended, so no review follows. Leave this empty.',
    ),
  ];
}
