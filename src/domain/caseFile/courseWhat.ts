import type { Week } from '../placement.ts';
import type { DateText, Half } from '../session.ts';

/** What changes the course of a running placement: paused, resumed, coming back to school in stages, its end and what follows. */
export type CourseWhat =
  /** From this session on the pupil is expected at school (SAF-2, REV-1, P0 8). The reason names no concern. */
  | {
      readonly kind: 'placementPaused';
      readonly from: DateText;
      readonly half: Half;
      readonly reason: string;
      readonly told: string;
    }
  /** Ends the pause of `recordKey`: from this day on the placement's week holds again. */
  | { readonly kind: 'placementResumed'; readonly recordKey: string; readonly from: DateText; readonly reason: string }
  /** REI-2: the weeks of the return, each from its day on until the next; the newest standing record counts. */
  | { readonly kind: 'returnWeeks'; readonly stages: readonly { readonly from: DateText; readonly week: Week }[] };
