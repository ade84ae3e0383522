import type { Placement, PlacementStage } from './placement.ts';
import type { DateText } from './session.ts';

/**
 * What people see of a placement on a day: the decision together with its dates. It runs on its first and its last day;
 * from the day after its last day without a decision it is past its end (REI-4).
 */
export function stageOf(placement: Pick<Placement, 'decision' | 'startsOn' | 'endsOn'>, today: DateText): PlacementStage {
  if (placement.decision.status !== 'approved') return placement.decision.status;
  if (today < placement.startsOn) return 'approved';
  return today <= placement.endsOn ? 'running' : 'pastItsEnd';
}

/** The last day on which the pupil is meant to be there: an ended placement counts until the day it ended, that day included. */
export const lastDayOf = (placement: Pick<Placement, 'decision' | 'endsOn'>): DateText =>
  placement.decision.status === 'ended' && placement.decision.endedOn < placement.endsOn
    ? placement.decision.endedOn
    : placement.endsOn;
