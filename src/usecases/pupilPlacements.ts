import type { PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';

export interface PupilPlacement {
  readonly key: string;
  readonly providerName: string;
  readonly stage: PlacementStage;
}

/** A pupil's placements, as lists of pupils name them. */
export const pupilPlacements = (facts: SchoolFacts, pupilKey: string, today: DateText): PupilPlacement[] =>
  facts.placements
    .filter((placement) => placement.pupilKey === pupilKey)
    .map((placement) => ({
      key: placement.key,
      providerName: facts.providers.get(placement.providerKey)?.name ?? 'A provider no longer in the list',
      stage: stageOf(placement, today),
    }));
