import type { Confidence, Provision } from '../provision.ts';
import type { DateText } from '../session.ts';

/** What a code does to a pupil's attendance. */
export const countsAsNames = {
  attendance: 'attendance',
  authorisedAbsence: 'authorised absence',
  unauthorisedAbsence: 'unauthorised absence',
  notPossible: 'not a possible attendance',
  administrative: 'administrative',
} as const;
export type CountsAs = keyof typeof countsAsNames;

/** One code of the attendance register as it stood in a stretch of time. */
export interface RegisterCode {
  readonly code: string;
  /** Without the code and without a full stop, so that it stands in a sentence. */
  readonly meaning: string;
  readonly countsAs: CountsAs;
  /** How sure we are of what it counts as; of its meaning, its citation says. */
  readonly countsAsConfidence: Confidence;
  readonly citation: Provision;
  /** First day on which it may be used; undefined when it is older than the regulations of 2024. */
  readonly inForceFrom: DateText | undefined;
  /** Last day on which it might be used; undefined while it holds. */
  readonly inForceUntil: DateText | undefined;
}
