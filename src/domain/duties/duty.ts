import type { Provision } from '../law.ts';
import type { DateText } from '../session.ts';
import type { Role } from '../staff.ts';

/** The kinds that Today shows. `delivery` is made by the rounds; `records` by use cases where rows cannot be read, else by this folder. */
export const dutyKinds = ['review', 'approval', 'pastItsEnd', 'delivery', 'missingMark', 'agreement', 'records'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** Who must do what by when, as long as it is not done. */
export interface Duty {
  readonly kind: DutyKind;
  /** What it is about: a placement's, review's or session's key. With `kind` it is unique in a school. */
  readonly subjectKey: string;
  /** The role that owns it (PPL-3). */
  readonly owner: Role;
  /** What to do, one sentence. */
  readonly say: string;
  /** Why, one sentence. */
  readonly because: string;
  readonly citation: Provision;
  readonly dueOn: DateText | undefined;
  readonly isOverdue: boolean;
  readonly placementKey: string | undefined;
}
