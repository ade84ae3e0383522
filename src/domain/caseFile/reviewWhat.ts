import type { ReviewOutcome } from '../review.ts';
import type { Attending, ReviewParty } from '../reviews/reviewParties.ts';
import type { DateText } from '../session.ts';
import type { ObjectiveProgress } from './objectiveProgress.ts';
import type { SentHow } from './sentHow.ts';

/** What a review met on as well: then it discharges that too (REV-1, REV-2). */
export const alsoReviewedKinds = ['agreement', 'ehcp', 'pep'] as const;
export type AlsoReviewed = (typeof alsoReviewedKinds)[number];

/** Sessions at the provider since the review before, as they were known when it was held. */
export interface ReviewedAttendance {
  readonly from: DateText;
  readonly to: DateText;
  readonly attended: number;
  readonly confirmed: number;
  /** Sessions that nobody has confirmed: they count neither way (ATT-8). */
  readonly missing: number;
}

/** REV-1 to REV-3: what the list of reviews has no room for. */
export type ReviewWhat =
  | {
      readonly kind: 'reviewPlanned';
      readonly reviewKey: string;
      readonly day: DateText;
      /** London, hh:mm. */
      readonly startsAt: string;
      readonly endsAt: string;
      readonly place: string;
      readonly people: string;
      readonly event: { readonly id: string; readonly webLink: string; readonly joinUrl: string | null } | null;
    }
  /** That the provider was asked for its report in time for a review, and by when. */
  | { readonly kind: 'reportAsked'; readonly reviewKey: string; readonly by: DateText; readonly name: string }
  | {
      readonly kind: 'reviewHeld';
      readonly reviewKey: string;
      /** REV-3: the formal review that an unsatisfactory one asked for. */
      readonly isFormal: boolean;
      readonly outcome: ReviewOutcome;
      readonly summary: string;
      /** By party: present, wrote instead, was invited and did not come, was not invited. */
      readonly attended: Readonly<Partial<Record<ReviewParty, Attending>>>;
      /** Names of those who were there. */
      readonly people: string;
      readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
      readonly attendance: ReviewedAttendance | null;
      readonly attendanceWords: string;
      readonly progress: readonly ObjectiveProgress[];
      readonly safetyAndNeed: string;
      readonly changes: string;
      readonly stepsToReturn: string;
      readonly alsoReviewed: readonly AlsoReviewed[];
      /** What was wrong with how it was called: nobody invited, or late (NOT-2). */
      readonly notInvited: readonly string[];
      readonly nextOn: DateText | null;
    }
  /** NOT-2: the decision of a review, with its reasons, in writing to one party. */
  | {
      readonly kind: 'reviewSent';
      readonly reviewKey: string;
      readonly party: ReviewParty;
      readonly name: string;
      readonly how: SentHow;
      readonly address: string;
    };
