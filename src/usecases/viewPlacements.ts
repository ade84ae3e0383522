import type { Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { PlacementRow } from './placementRow.ts';

/** Every placement of the school, those that need somebody first. */
export const viewPlacements: (desk: Desk, schoolKey: string) => Promise<Outcome<{ readonly placements: PlacementRow[] }>> = async () => {
  throw new Error('viewPlacements is being written.');
};
