import type { DateText } from '../session.ts';

/** PTT, FLX: what happens in the life of a part-time timetable or of flexi-schooling. */
export type TimetableWhat =
  /** PTT-2: "reviews hear both pupil and parent". A view that is not heard says why in its place. */
  | {
      readonly kind: 'timetableReview';
      readonly timetableKey: string;
      readonly pupilView: string;
      readonly parentView: string;
      readonly outcome: string;
      readonly isPupilHeard?: boolean | undefined;
      readonly isParentHeard?: boolean | undefined;
    }
  | {
      readonly kind: 'welfareCheck';
      readonly timetableKey: string;
      readonly how: 'visit' | 'inSchool' | 'call' | 'online';
      /** Whether somebody saw or heard the pupil, and not the parent alone. */
      readonly isPupilSeen: boolean;
      readonly words: string;
    }
  /** Something that changed the record itself: asked for, changed, decided, prolonged. */
  | {
      readonly kind: 'timetableStep';
      readonly timetableKey: string;
      readonly step: 'asked' | 'changed' | 'decided' | 'prolonged';
      readonly words: string;
    }
  /** FLX-1: "offer to meet". */
  | {
      readonly kind: 'meetingOffered';
      readonly timetableKey: string;
      readonly outcome: 'held' | 'agreed' | 'declined' | 'noAnswer';
      readonly words: string;
    }
  /** PTT-1: the pupil is full time again. */
  | { readonly kind: 'timetableEnded'; readonly timetableKey: string; readonly words: string }
  /** FLX-2: "Either side may withdraw with notice, normally four weeks, less if the school accepts". */
  | {
      readonly kind: 'flexiWithdrawn';
      readonly timetableKey: string;
      readonly side: 'parents' | 'school';
      readonly lastDay: DateText;
      readonly words: string;
    }
  | SuspensionWhat;

/** NOT-3: what happens while a pupil is suspended or permanently excluded. */
export type SuspensionWhat =
  | {
      readonly kind: 'suspensionStep';
      readonly suspensionKey: string;
      readonly step: 'recorded' | 'changed';
      readonly words: string;
    }
  | { readonly kind: 'workSet'; readonly suspensionKey: string; readonly words: string; readonly marking: string }
  /** Education from the sixth day: where, whom to report to, from when, at what times. */
  | {
      readonly kind: 'provisionArranged';
      readonly suspensionKey: string;
      readonly place: string;
      readonly address: string;
      readonly reportTo: string;
      readonly startsOn: DateText;
      readonly times: string;
      readonly isFullTime: boolean;
    }
  | { readonly kind: 'provisionBegan'; readonly suspensionKey: string; readonly words: string }
  /** `notRequired`: the final-year exception. */
  | {
      readonly kind: 'notProvided';
      readonly suspensionKey: string;
      readonly why: 'notProvided' | 'notRequired';
      readonly words: string;
    }
  /** A suspension or timetable that was recorded by mistake, or withdrawn before anything came of it: it counts no more. */
  | { readonly kind: 'awayCancelled'; readonly subjectKey: string; readonly reason: string };
