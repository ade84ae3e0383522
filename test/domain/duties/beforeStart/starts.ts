/** First days of a placement, and the rule under test with the one placement it is asked about. */
import type { Duty } from '../../../../src/domain/duties/duty.ts';
import type { PlacementRule } from '../../../../src/domain/duties/placementCase.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { Placement, PlacementStatus } from '../../../../src/domain/placement.ts';
import { aCase, aPlacement, aSignature, type someFacts } from '../../builders.ts';

/** Situation, first day, last school day before. */
export const starts = [
  ['in the middle of a week', '2026-11-11', '2026-11-10'],
  ['across a weekend', '2026-11-09', '2026-11-06'],
  ['across half-term', '2026-11-02', '2026-10-23'],
  ['across an INSET day', '2026-11-30', '2026-11-26'],
  ['across a day closed by snow', '2026-12-09', '2026-12-07'],
  ['across Christmas', '2027-01-05', '2026-12-18'],
] as const;

type Facts = NonNullable<Parameters<typeof someFacts>[0]>;

export const dutiesOf = (rule: PlacementRule, placement: Partial<Placement> = {}, facts: Facts = {}): Duty[] =>
  rule(aCase({ placements: [aPlacement(placement)], ...facts }));

/** The one duty that a rule asks for. */
export function theDuty(rule: PlacementRule, placement: Partial<Placement> = {}, facts: Facts = {}): Duty {
  const [duty, ...others] = dutiesOf(rule, placement, facts);
  if (duty === undefined || others.length > 0) throw new Error(`One duty was expected, not ${others.length}.`);
  return duty;
}

export const standing = (duty: Duty, today: string) => standingOn(duty, { now: `${today}T12:00:00.000Z`, today });

export const proposed: PlacementStatus = { status: 'proposed' };
export const sentBack: PlacementStatus = {
  status: 'sentBack',
  decided: aSignature('Helen Ward', '2026-11-04T23:30:00.000Z'),
  reason: 'Which transport?',
};
export const withdrawn: PlacementStatus = { status: 'withdrawn', decided: aSignature(), reason: 'Moved away' };
