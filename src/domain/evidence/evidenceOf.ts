import type { LearnerInformation } from '../learnerInformation.ts';
import type { Placement } from '../placement.ts';
import type { Referral } from '../referral.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, InstantText } from '../session.ts';
import type { Signature } from '../staff.ts';
import type { TimelineEntry } from '../timeline/timelineEntry.ts';

/** A moment of making, and who makes it. */
export interface Making {
  readonly made: Signature;
  readonly now: InstantText;
  readonly today: DateText;
}

/** What the evidence about one placement is made of. */
export interface EvidenceOf extends Making {
  readonly facts: SchoolFacts;
  readonly placement: Placement;
  /** Its whole timeline, corrections among it. */
  readonly entries: readonly TimelineEntry[];
  readonly referral: Referral | undefined;
  readonly learner: LearnerInformation | undefined;
}
