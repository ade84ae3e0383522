import type { Provision } from '../provision.ts';
import type { DateText, InstantText } from '../session.ts';
import type { Role, Signature } from '../staff.ts';
import type { DutyKind } from './dutyKinds.ts';

/** What a duty says. Worked out when somebody reads it: most duties of a school year are never read. */
export interface DutyWords {
  /** What to do, one sentence. */
  readonly say: string;
  /** Why, one sentence with the names and dates. */
  readonly because: string;
  /** "Why is this due then?", step by step. */
  readonly steps: readonly string[];
}

/** What discharged a duty. */
export interface Discharge {
  readonly on: DateText;
  /** What was recorded, and by whom: `Visited on Friday 2 October 2026 (Amara Okafor)`. */
  readonly say: string;
  /** The duty record that says so, which can be taken back; undefined when another record does: a review, a decision, a file. */
  readonly recordKey?: string;
  /** On its last day, but after the hour that the rule names. */
  readonly isPastHour?: true;
}

export interface Postponed {
  readonly until: DateText;
  readonly reason: string;
  readonly by: Signature;
  readonly recordKey: string;
}

/**
 * Who must do what by when, done or not: a function of records, policy, calendar. Whether it is coming, due or overdue on a day is
 * `standingOn`.
 */
export interface Duty {
  /** `dutyKey`: unique in a school. */
  readonly key: string;
  readonly kind: DutyKind;
  /** The key of what it is about: a placement, pupil, provider, session, school or row. */
  readonly subjectKey: string;
  readonly placementKey: string | undefined;
  readonly pupilKey: string | undefined;
  readonly providerKey: string | undefined;
  /** The role that owns it (PPL-3). */
  readonly owner: Role;
  /** The last day on which it is in time; undefined when that cannot be said, and the words say why. */
  readonly dueOn: DateText | undefined;
  /** Where the rule names an hour, as for a session: the moment after which it is overdue. */
  readonly dueAt: InstantText | undefined;
  /** First day on which its owner is told; before that it is coming. */
  readonly tellFrom: DateText | undefined;
  readonly done: Discharge | undefined;
  readonly postponed: Postponed | undefined;
  /** From this day on it can no longer be done: the placement ended, or the product did not keep duties yet. */
  readonly lapsedOn: DateText | undefined;
  readonly citation: Provision;
  /** Whose value it rests on: `profile P0`, `the trust since 3 Sep 2026 (…)`; empty when it is the law's or the line's own. */
  readonly basis: string;
  readonly words: () => DutyWords;
}
