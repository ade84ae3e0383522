import type { DateText, InstantText } from '../session.ts';
import type { Duty } from './duty.ts';

/**
 * How a duty stands: `unclear` when nobody can say by when; `postponed` until the day it was put off to, its due date stays;
 * `lapsed` when it was not done and no longer can be.
 */
export type Standing = 'unclear' | 'overdue' | 'due' | 'postponed' | 'coming' | 'doneInTime' | 'doneLate' | 'lapsed';

/** A moment, and its day in London. */
export interface Moment {
  readonly now: InstantText;
  readonly today: DateText;
}

/** How a duty stands at a moment. In time on its last day, overdue from the day after; a session's from its minute on. */
export function standingOn(duty: Duty, { now, today }: Moment): Standing {
  if (duty.done !== undefined) {
    const isLate = duty.dueOn !== undefined && (duty.done.on > duty.dueOn || duty.done.isPastHour === true);
    return isLate ? 'doneLate' : 'doneInTime';
  }
  if (duty.lapsedOn !== undefined && duty.lapsedOn <= today) return 'lapsed';
  if (duty.postponed !== undefined && today < duty.postponed.until) return 'postponed';
  if (duty.dueOn === undefined) return 'unclear';
  const isOverdue = duty.dueAt === undefined ? today > duty.dueOn : Date.parse(now) >= Date.parse(duty.dueAt);
  if (isOverdue) return 'overdue';
  return duty.tellFrom === undefined || today >= duty.tellFrom ? 'due' : 'coming';
}

/** Whether somebody still has to do it. */
export const isOpen = (standing: Standing): boolean => !['doneInTime', 'doneLate', 'lapsed'].includes(standing);
