import type { ReviewOutcome } from '../review.ts';
import type { DateText } from '../session.ts';
import type { ObjectiveProgress } from './objectiveProgress.ts';

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
      readonly isFormal: boolean;
      readonly outcome: ReviewOutcome;
      readonly summary: string;
      /** By party: present, wrote instead, was invited and did not come, was not invited. */
      readonly attended: Readonly<Record<string, 'present' | 'wrote' | 'absent' | 'notInvited'>>;
      readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
      readonly progress: readonly ObjectiveProgress[];
      readonly safetyAndNeed: string;
      readonly changes: string;
      readonly stepsToReturn: string;
      readonly nextOn: DateText | null;
    };
