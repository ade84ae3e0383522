import { mayApprove } from '#domain/checks/approve/mayApprove.ts';
import type { Right } from '#domain/checks/rights.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { openPause } from '#domain/course/pauses.ts';
import type { Placement, PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';
import { reviewsOf } from './reviewsOf.ts';

/** The stages in which each thing may be done with a placement. */
export const stagesFor = {
  revise: ['proposed', 'sentBack'],
  decide: ['proposed'],
  withdraw: ['proposed', 'sentBack', 'approved'],
  end: ['running', 'pastItsEnd'],
  makeAgreement: ['approved', 'running', 'pastItsEnd'],
  recordReview: ['running', 'pastItsEnd', 'ended'],
  pause: ['approved', 'running', 'pastItsEnd'],
  resume: ['approved', 'running', 'pastItsEnd'],
} as const satisfies Record<string, readonly PlacementStage[]>;
export type PlacementVerb = keyof typeof stagesFor;

export const rightFor = {
  revise: 'propose',
  decide: 'approve',
  withdraw: 'withdraw',
  end: 'end',
  makeAgreement: 'makeAgreement',
  recordReview: 'recordReview',
  pause: 'pause',
  resume: 'resume',
} as const satisfies Record<PlacementVerb, Right>;

export const stageAllows = (verb: PlacementVerb, placement: Placement, today: DateText): boolean =>
  stagesFor[verb].some((stage) => stage === stageOf(placement, today));

/** What a person may do with a placement now: the person's right together with the placement's stage. */
export function placementRights(
  person: { readonly personId: string },
  facts: SchoolFacts,
  placement: Placement,
  today: DateText,
): Record<PlacementVerb, boolean> {
  const may = (verb: PlacementVerb): boolean =>
    stageAllows(verb, placement, today) && holdsRight(rightFor[verb], person, facts).outcome === 'met';
  return {
    revise: may('revise'),
    decide: stageAllows('decide', placement, today) && mayApprove(person, placement, facts, today).outcome === 'met',
    withdraw: may('withdraw'),
    end: may('end'),
    makeAgreement: may('makeAgreement'),
    pause: may('pause') && openPause(placement) === undefined,
    resume: may('resume') && openPause(placement) !== undefined,
    recordReview: may('recordReview') && reviewsOf(facts, placement.key, today).some((review) => review.held === undefined),
  };
}
