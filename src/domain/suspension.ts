import type { DateText } from './session.ts';

export const exclusionKinds = ['suspension', 'permanentExclusion'] as const;
export type ExclusionKind = (typeof exclusionKinds)[number];
export const exclusionKindNames = {
  suspension: 'Suspension',
  permanentExclusion: 'Permanent exclusion',
} as const satisfies Record<ExclusionKind, string>;

/** A suspension or permanent exclusion (NOT-3). Consecutive suspensions are several records. */
export interface Suspension {
  readonly key: string;
  readonly pupilKey: string;
  readonly kind: ExclusionKind;
  /** The first day, and the last; both belong to it. A permanent exclusion has no last day. */
  readonly startsOn: DateText;
  readonly endsOn: DateText | undefined;
  /** Its first or last day counts in part only: how many half days of it are missing. 0 for whole days. */
  readonly halfDaysLess: number;
  readonly reason: string;
}
