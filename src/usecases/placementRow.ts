import { placementFlags } from '#domain/deciding/placementFlags.ts';
import type { Placement, PlacementReason, PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName } from '#domain/pupil.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { type DateText, weekSlots } from '#domain/session.ts';
import { reviewsOf } from './reviewsOf.ts';

/** A placement as a row of a table. */
export interface PlacementRow {
  readonly key: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly providerName: string;
  readonly reason: PlacementReason;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly sessionsPerWeek: number;
  readonly stage: PlacementStage;
  readonly nextReviewOn: DateText | null;
  readonly hasAgreement: boolean;
  /** What must be seen wherever the placement is: not cleared to start, overridden. */
  readonly flags: string[];
}

export function placementRow(facts: SchoolFacts, today: DateText, placement: Placement): PlacementRow {
  const pupil = facts.pupils.get(placement.pupilKey);
  const { key, pupilKey, reason, startsOn, endsOn } = placement;
  return {
    key,
    pupilKey,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    yearGroup: pupil?.yearGroup ?? 0,
    providerName: facts.providers.get(placement.providerKey)?.name ?? 'A provider no longer in the list',
    reason,
    startsOn,
    endsOn,
    sessionsPerWeek: weekSlots.filter((slot) => placement.week[slot] === 'provider').length,
    stage: stageOf(placement, today),
    nextReviewOn: reviewsOf(facts, placement.key, today).find((review) => review.held === undefined)?.dueOn ?? null,
    hasAgreement: placement.agreement !== undefined,
    flags: placementFlags(placement, facts, today),
  };
}
