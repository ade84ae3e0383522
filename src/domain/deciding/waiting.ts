import { decidersOf } from '../checks/approve/decidersOf.ts';
import { londonDay } from '../londonDay.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';

type Facts = Pick<SchoolFacts, 'calendar' | 'policy' | 'staff'>;

/** For whom a proposal waits, and since when. */
export interface Waiting {
  readonly names: readonly string[];
  readonly since: DateText;
  /** School days that have begun since, the day of the proposal not counted. */
  readonly schoolDays: number;
}

/** Undefined for what does not wait. */
export const waitingOf = (placement: Placement, facts: Facts, today: DateText): Waiting | undefined =>
  placement.decision.status === 'proposed' ? waitingSince(placement, facts, today) : undefined;

/** For whom a proposal waits from the day of its proposal on. */
export function waitingSince(placement: Pick<Placement, 'arrangement' | 'proposed'>, facts: Facts, today: DateText): Waiting {
  const since = londonDay(placement.proposed.at);
  return {
    names: decidersOf(placement, facts).map(({ name }) => name),
    since,
    schoolDays: facts.calendar.schoolDaysBetween(since, today),
  };
}

/** Whether the policy reminds on a day: each time its number of school days has gone by without a decision. */
export function isReminderDay(placement: Placement, facts: Facts, on: DateText): boolean {
  const waiting = waitingOf(placement, facts, on);
  if (waiting === undefined || waiting.schoolDays === 0 || !facts.calendar.isSchoolDay(on)) return false;
  return waiting.schoolDays % facts.policy.on('remindInSchoolDays', on) === 0;
}
