import type { ProviderCheck, ProviderCheckKind } from '../providerCheck.ts';
import type { Provision } from '../provision.ts';
import type { DateText } from '../session.ts';

/** How a task of the passport stands, the worst first. `missing`: begun, and something of it is missing. */
export const taskStatuses = ['failed', 'expired', 'missing', 'notStarted', 'expiresSoon', 'done', 'notNeeded'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** One thing that must be known of a provider before a pupil goes there (PRO-1, PRO-4 to PRO-10). */
export interface PassportTask {
  /** The kind of check, or the part of the provider's record that it is about. */
  readonly key: string;
  readonly name: string;
  readonly status: TaskStatus;
  /** Without it no new placement (PRO-11), as the school's policy has it. */
  readonly isEssential: boolean;
  /** How it stands and why. */
  readonly say: string;
  /** What to do now; empty when there is nothing to do. */
  readonly next: string;
  readonly citation: Provision;
  readonly expiresOn: DateText | undefined;
  /** Recorded as this check; undefined: in the details of the provider. */
  readonly check: ProviderCheckKind | undefined;
  /** The record that counts. */
  readonly latest: ProviderCheck | undefined;
}

/** Nothing is left to do about it now. */
export const isSettled = ({ status }: Pick<PassportTask, 'status'>): boolean =>
  status === 'done' || status === 'notNeeded' || status === 'expiresSoon';

/** Essential ones that bar a placement first, the worst of them at the top; what is settled last. */
export const byUrgency = (one: PassportTask, other: PassportTask): number =>
  Number(isSettled(one)) - Number(isSettled(other)) ||
  Number(other.isEssential && !isSettled(other)) - Number(one.isEssential && !isSettled(one)) ||
  taskStatuses.indexOf(one.status) - taskStatuses.indexOf(other.status);
