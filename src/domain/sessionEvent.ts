import type { DateText, Half, TimeText } from './session.ts';
import type { Signature } from './staff.ts';

/** What makes a session go otherwise than planned. */
export const sessionEventKinds = [
  'leftSite',
  'providerClosed',
  'lateStart',
  'earlyEnd',
  'transportFailure',
  'trip',
  'exam',
  'tasterDay',
  'placed',
  'takenBack',
] as const;
export type SessionEventKind = (typeof sessionEventKinds)[number];

export const sessionEventNames = {
  leftSite: 'Left the site',
  providerClosed: 'Provider closed',
  lateStart: 'Late start',
  earlyEnd: 'Early end',
  transportFailure: 'Transport failed',
  trip: 'Trip',
  exam: 'Exam',
  tasterDay: 'Taster day',
  placed: 'Placed elsewhere',
  takenBack: 'Taken back',
} as const satisfies Record<SessionEventKind, string>;

/**
 * One event of one session, about a pupil, or about all pupils of a provider or of one of its sites. Added to, never changed (REP-7): a
 * wrong one is taken back by another.
 */
export interface SessionEvent {
  readonly key: string;
  readonly kind: SessionEventKind;
  readonly date: DateText;
  readonly half: Half;
  /** Empty when it is about a provider. */
  readonly pupilKey: string;
  /** Empty when it is about a pupil alone. */
  readonly providerKey: string;
  /** Empty: all sites of the provider. */
  readonly siteKey: string;
  /** When it happened or is to happen, in London; undefined when it holds for the whole session. */
  readonly at: TimeText | undefined;
  /** Where the pupil is instead (trip, exam, taster day, placed): in school, or at `place`. */
  readonly where: 'school' | 'elsewhere' | undefined;
  /** Name and address of the place, for `elsewhere`. */
  readonly place: string;
  readonly note: string;
  /** The key of the event that this one takes back; empty otherwise. */
  readonly takesBack: string;
  readonly by: Signature;
}
