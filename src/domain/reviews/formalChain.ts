import { reviewsBeforeEnding } from '../checks/placement/endFindings.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import type { PlacementCase } from '../duties/placementCase.ts';
import { formalReview } from '../duties/running/formalReview.ts';
import type { Finding } from '../finding.ts';
import type { DateText } from '../session.ts';

/** A formal review that a review asked for and that was not held yet (REV-3). */
export interface FormalOwed {
  /** The review that found the progress unsatisfactory, and the duty that it set off. */
  readonly reviewKey: string;
  readonly dutyKey: string;
  readonly askedOn: DateText;
  readonly dueOn: DateText | undefined;
}

export interface FormalChain {
  readonly owed: readonly FormalOwed[];
  /** Whether enough were held for the school to end the placement for lack of progress: the policy says how many. */
  readonly mayEnd: Finding;
}

/** The formal reviews of a placement as they stand on a day: what is owed, and whether ending is open yet. */
export function formalChain(c: PlacementCase, on: DateText): FormalChain {
  const owed = formalReview(c).flatMap((duty): FormalOwed[] => {
    const reviewKey = readDutyKey(duty.key)?.part ?? '';
    const asked = c.reviewsOf(c.placement.key).find(({ key }) => key === reviewKey)?.held;
    return duty.done !== undefined || asked === undefined
      ? []
      : [{ reviewKey, dutyKey: duty.key, askedOn: asked.on, dueOn: duty.dueOn }];
  });
  return { owed, mayEnd: reviewsBeforeEnding(c, on) };
}
