import { compareText } from '../compareText.ts';
import type { Decision } from '../decision.ts';
import type { Placement } from '../placement.ts';
import type { Review } from '../review.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { type DaysOfDuty, daysOfDuties } from './daysOfDuty.ts';
import { type RecordIndex, recordIndex } from './recordIndex.ts';

/** One school's records with the look-ups that the rules need: made once, then every rule reads it. */
export interface Rulebook {
  readonly facts: SchoolFacts;
  readonly records: RecordIndex;
  readonly daysOf: (dueOn: DateText) => DaysOfDuty;
  readonly reviewsOf: (placementKey: string) => readonly Review[];
  /** Every placement of a pupil, decided or not, by its first day. */
  readonly placementsOf: (pupilKey: string) => readonly Placement[];
  /** Every decision on a placement, in the order of the records. */
  readonly decisionsOf: (placementKey: string) => readonly Decision[];
}

/** A look-up of some values by a key; nothing for a key that none has. */
export function grouped<T>(values: readonly T[], keyOf: (value: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const list = groups.get(keyOf(value));
    if (list === undefined) groups.set(keyOf(value), [value]);
    else list.push(value);
  }
  const none: readonly T[] = [];
  return (key) => groups.get(key) ?? none;
}

/** Records come in any order; what the rules see does not depend on it. */
export function rulebook(facts: SchoolFacts): Rulebook {
  const byDate = facts.placements.toSorted((a, b) => compareText(a.startsOn, b.startsOn) || compareText(a.key, b.key));
  const reviews = facts.reviews.toSorted((a, b) => compareText(a.dueOn, b.dueOn) || compareText(a.key, b.key));
  return {
    facts,
    records: recordIndex(facts.dutyRecords),
    daysOf: daysOfDuties(facts),
    reviewsOf: grouped(reviews, ({ placementKey }) => placementKey),
    placementsOf: grouped(byDate, ({ pupilKey }) => pupilKey),
    decisionsOf: grouped(facts.decisions, ({ placementKey }) => placementKey),
  };
}
