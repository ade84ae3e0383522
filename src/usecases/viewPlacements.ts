import type { PlacementStage } from '#domain/placement.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PlacementRow, placementRow } from './placementRow.ts';

/** What waits for somebody comes first. */
const order: readonly PlacementStage[] = ['proposed', 'sentBack', 'pastItsEnd', 'running', 'approved', 'ended', 'withdrawn'];

/** Every placement of the school, those that need somebody first. */
export async function viewPlacements(desk: Desk, schoolKey: string): Promise<Outcome<{ readonly placements: PlacementRow[] }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const surname = (row: PlacementRow): string => facts.pupils.get(row.pupilKey)?.surname ?? '';
  const placements = facts.placements
    .map((placement) => placementRow(facts, today, placement))
    .sort(
      (one, other) =>
        order.indexOf(one.stage) - order.indexOf(other.stage) ||
        surname(one).localeCompare(surname(other), 'en-GB') ||
        one.startsOn.localeCompare(other.startsOn),
    );
  return done({ placements });
}
