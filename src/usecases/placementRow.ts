import type { Placement, PlacementReason, PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName } from '#domain/pupil.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { type DateText, weekSlots } from '#domain/session.ts';

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
    nextReviewOn: nextReviewOn(facts, placement.key),
    hasAgreement: placement.agreement !== undefined,
  };
}

/** The earliest review that is planned and not held. */
const nextReviewOn = (facts: SchoolFacts, placementKey: string): DateText | null =>
  facts.reviews
    .filter((review) => review.placementKey === placementKey && review.held === undefined)
    .map((review) => review.dueOn)
    .sort()[0] ?? null;
