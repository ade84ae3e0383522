import type { DateText } from '../session.ts';

/**
 * `short`: it ends before the sixth day. `notAsked`: not of compulsory school age. `unclear`: nobody can say how long it lasts. `open`: education
 * is due from a day to come and nothing is arranged; `arranged`, not begun; `late`: its day has come or passed without it; `begun`; `notProvided`
 * and `notRequired` as recorded.
 */
export const clockStates = [
  'short',
  'notAsked',
  'unclear',
  'open',
  'arranged',
  'late',
  'begun',
  'notProvided',
  'notRequired',
] as const;
export type ClockState = (typeof clockStates)[number];

/** NOT-3, for a run of suspensions or a permanent exclusion on a day: which school day it is, and what is due. */
export interface SixthDayClock {
  readonly state: ClockState;
  /** Which school day of the run it is, today or the last school day before; 0 before the first, undefined after its last. */
  readonly day: number | undefined;
  /** The day from which education is due; undefined where none is, or nobody can say. */
  readonly dueOn: DateText | undefined;
  /** `School day 3 of 5: education from Monday 30 November 2026.` */
  readonly says: string;
  /** Whether Today shows it: while it lasts, and longer while education is missing. */
  readonly isShown: boolean;
}
