import type { DateText, InstantText, TimeText } from '../session.ts';

/** What an entry is about, as people filter by it; in the order of the filter. */
export const timelineKinds = {
  decision: 'Decisions',
  contact: 'Contacts',
  visit: 'Visits',
  review: 'Reviews',
  evaluation: 'Evaluations',
  attendance: 'Attendance',
  notice: 'Notices',
  document: 'Documents',
  change: 'Changes',
  action: 'Actions and duties',
} as const;
export type TimelineKind = keyof typeof timelineKinds;
export const isTimelineKind = (text: string): text is TimelineKind => Object.hasOwn(timelineKinds, text);
export const timelineKindList: readonly TimelineKind[] = Object.keys(timelineKinds).filter(isTimelineKind);

/** One thing that happened in a placement. Added to, never changed: what was wrong is corrected by another entry (REP-7). */
export interface TimelineEntry {
  /** Unique in the timeline. */
  readonly key: string;
  /** When it happened: a day, with the time in London where it is known; null when only the recording is known. */
  readonly at: { readonly date: DateText; readonly time: TimeText | null } | null;
  readonly recordedAt: InstantText;
  /** The name of whoever recorded it. */
  readonly by: string;
  /** Of one line that several recorded: each of them by name. */
  readonly people?: readonly string[];
  readonly kind: TimelineKind;
  /** One sentence. */
  readonly says: string;
  /** Further lines, for whoever opens it. */
  readonly detail: readonly string[];
  /** The key of the entry that this one corrects or takes back. */
  readonly corrects: string | null;
  /** The key of the entry that this one goes on from: what was agreed and is done, what was paused and goes on. */
  readonly follows?: string;
}
