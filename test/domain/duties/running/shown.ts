/** What tests look at of some duties. */
import type { Duty } from '../../../../src/domain/duties/duty.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { Review, ReviewOutcome } from '../../../../src/domain/review.ts';
import { aSignature } from '../../builders.ts';

/** `[part of the key, due date]` of each. */
export const partsAndDays = (duties: readonly Duty[]) =>
  duties.map(({ key, dueOn }) => [key.split('|').slice(2).join('|'), dueOn]);
export const days = (duties: readonly Duty[]) => duties.map(({ dueOn }) => dueOn);
export const standings = (duties: readonly Duty[], today: string) =>
  duties.map((duty) => standingOn(duty, { now: `${today}T09:00:00.000Z`, today }));

/** A review of placement-1, held when an outcome is given. */
export const aReview = (dueOn: string, held?: { on: string; outcome?: ReviewOutcome }, key = 'placement-1-review-1'): Review => ({
  key,
  placementKey: 'placement-1',
  dueOn,
  held: held && {
    on: held.on,
    outcome: held.outcome ?? 'continue',
    summary: 'Well',
    recorded: aSignature('Miriam Okafor', `${held.on}T15:00:00.000Z`),
  },
});
