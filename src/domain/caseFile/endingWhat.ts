import type {
  Destination,
  MeetingOfReturn,
  NextPlace,
  ParentAtMeeting,
  ReturnHolds,
  ReturnMeasure,
} from '../ending/endingNames.ts';
import type { DateText, Half } from '../session.ts';

/** The way back and the end of a placement (REI-1 to REI-4, REV-6, REV-7, BEY-10). */
export type EndingWhat =
  /** REI-1, REI-3: the newest that stands counts. */
  | {
      readonly kind: 'returnPlan';
      readonly returnsOn: DateText;
      readonly readiness: string;
      readonly schoolSupport: string;
      readonly providerSupport: string;
      readonly measures: readonly ReturnMeasure[];
      /** Who does which of them, how often. */
      readonly measuresWords: string;
      readonly reviewOn: DateText | null;
    }
  /** REI-3: what helped, and which measures go on from here. */
  | {
      readonly kind: 'measuresReviewed';
      readonly found: string;
      readonly measures: readonly ReturnMeasure[];
      readonly measuresWords: string;
      readonly reviewOn: DateText | null;
    }
  | {
      readonly kind: 'returnMeetingPlanned';
      readonly day: DateText;
      /** London, hh:mm. */
      readonly startsAt: string;
      readonly endsAt: string;
      readonly place: string;
      readonly people: string;
      readonly event: { readonly id: string; readonly webLink: string; readonly joinUrl: string | null } | null;
    }
  /** REI-2: with everybody before the end, and before or at the return; never held back because a parent cannot attend. */
  | {
      readonly kind: 'returnMeeting';
      readonly which: MeetingOfReturn;
      readonly people: string;
      readonly parent: ParentAtMeeting;
      /** How a parent who was not there learns what was agreed. */
      readonly parentTold: string;
      readonly pupilView: string;
      readonly parentView: string;
      readonly agreed: string;
    }
  /** REV-6, REV-7 */
  | {
      readonly kind: 'destinationRecorded';
      readonly destination: Destination;
      readonly place: string;
      readonly from: DateText | null;
      readonly words: string;
      /** What the pupil takes along: progress, qualifications, certificates. */
      readonly achievements: string;
    }
  | {
      readonly kind: 'yearElevenPlanned';
      readonly next: NextPlace;
      readonly place: string;
      readonly from: DateText | null;
      /** What is done so that the pupil does not fall out. */
      readonly againstNeet: string;
      /** Support for mental wellbeing until then. */
      readonly wellbeing: string;
      readonly contactPerson: string;
    }
  /** REV-6: in the pupil's own words. */
  | {
      readonly kind: 'ownAssessment';
      readonly isOwnWriting: boolean;
      readonly words: string;
      readonly helped: string;
      readonly wishes: string;
    }
  /** BEY-10 */
  | {
      readonly kind: 'returnChecked';
      readonly weeks: 6 | 12;
      readonly holds: ReturnHolds;
      /** Attendance at school since the return, as the school's register has it. */
      readonly attendance: string;
      readonly words: string;
      /** What is done now, where it does not hold. */
      readonly next: string;
    }
  /** The pupil did not come on the first day; a confirmed start is taken back with it. */
  | { readonly kind: 'notArrived'; readonly why: string; readonly told: string; readonly again: DateText | null }
  /** REI-4: more time, asked for while it runs; it holds once it is decided. */
  | { readonly kind: 'extensionAsked'; readonly from: DateText; readonly endsOn: DateText; readonly reason: string }
  | {
      readonly kind: 'extensionDecided';
      readonly recordKey: string;
      readonly isGranted: boolean;
      readonly from: DateText;
      readonly endsOn: DateText;
      readonly reason: string;
    }
  /** A provider that cannot take its pupils any more, and what was decided for each of this school. */
  | {
      readonly kind: 'providerFailed';
      readonly from: DateText;
      readonly half: Half;
      readonly why: string;
      readonly told: string;
      readonly pupils: readonly { readonly placementKey: string; readonly decision: 'pause' | 'end'; readonly told: string }[];
    };
