import type { PlacementReason, PlacementStage } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';

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
