import type { DateText, WeekSlot } from './session.ts';
import type { Signature } from './staff.ts';

/** What the school was told about one pupil in one session. `notKnown` is an answer ("don't know yet"); no answer at all is the absence of a mark. */
export const marks = ['present', 'late', 'absent', 'notKnown'] as const;
export type Mark = (typeof marks)[number];

export const markNames = {
  present: 'Present',
  late: 'Late',
  absent: 'Absent',
  notKnown: "Don't know yet",
} as const satisfies Record<Mark, string>;

/** One answer; a correction is a further entry, the earlier ones stay (REP-7). */
export interface MarkEntry {
  readonly mark: Mark;
  readonly note: string;
  readonly providerKey: string;
  /** The register code that somebody gave; without one the adviser's proposal counts, and an absence is as good as N (ATT-3). */
  readonly code?: string | undefined;
  /** How late the pupil came, where it is known. */
  readonly minutesLate?: number | undefined;
  readonly by: Signature;
  /** `link`: the provider itself, on the page behind a signed link. */
  readonly via: 'card' | 'tab' | 'link';
  /** Accepted, but not in SharePoint yet; never written. */
  readonly isWaiting?: true | undefined;
}

/** One pupil's week: for each session the answers given, oldest first; the last one counts. */
export interface RegisterWeek {
  readonly pupilKey: string;
  /** A Monday. */
  readonly weekStartsOn: DateText;
  readonly entries: Readonly<Partial<Record<WeekSlot, readonly MarkEntry[]>>>;
}
