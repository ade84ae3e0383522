import type { DateText } from './session.ts';
import type { Signature } from './staff.ts';

export const reviewOutcomes = ['continue', 'change', 'formalReview', 'suspend', 'end', 'reintegrate'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export const reviewOutcomeNames = {
  continue: 'Continue as it is',
  change: 'Change the placement',
  formalReview: 'Progress is unsatisfactory: hold a formal review',
  suspend: 'Suspend the placement: the pupil stays at school',
  end: 'End the placement',
  reintegrate: 'Return to school',
} as const satisfies Record<ReviewOutcome, string>;

/** A placement review: planned, or held with its outcome and the date of the next (REV-1). */
export interface Review {
  readonly key: string;
  readonly placementKey: string;
  readonly dueOn: DateText;
  readonly held:
    | { readonly on: DateText; readonly outcome: ReviewOutcome; readonly summary: string; readonly recorded: Signature }
    | undefined;
}
