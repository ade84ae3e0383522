import type { PlacementStage } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import { visitFigures } from '#domain/visits/visitFigures.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PlacementRow, placementRow } from './placementRow.ts';

/** What waits for somebody comes first. */
const order: readonly PlacementStage[] = ['proposed', 'sentBack', 'pastItsEnd', 'running', 'approved', 'ended', 'withdrawn'];

export interface ListedPlacement extends PlacementRow {
  /** VIS-6: of a placement that runs; null of others. */
  readonly visits: { readonly lastOn: DateText | null; readonly isMissing: boolean } | null;
}

/** Every placement of the school, those that need somebody first. */
export async function viewPlacements(
  desk: Desk,
  schoolKey: string,
): Promise<Outcome<{ readonly placements: ListedPlacement[] }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const surname = (row: ListedPlacement): string => facts.pupils.get(row.pupilKey)?.surname ?? '';
  const figures = new Map(visitFigures(facts, opened.value).map((one) => [one.placementKey, one]));
  const placements = facts.placements
    .map((placement): ListedPlacement => {
      const visits = figures.get(placement.key);
      const { lastOn = null, isMissing = false } = visits ?? {};
      return { ...placementRow(facts, today, placement), visits: visits === undefined ? null : { lastOn, isMissing } };
    })
    .sort(
      (one, other) =>
        order.indexOf(one.stage) - order.indexOf(other.stage) ||
        surname(one).localeCompare(surname(other), 'en-GB') ||
        one.startsOn.localeCompare(other.startsOn),
    );
  return done({ placements });
}
