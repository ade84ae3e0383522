import type { Right } from '#domain/checks/rights.ts';
import type { Placement } from '#domain/placement.ts';
import type { Stored } from '#records/records.ts';
import { openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';

export interface OpenEnding {
  readonly open: OpenSchool;
  /** As the facts have it: with its pauses and the stages of its return. */
  readonly placement: Placement;
  readonly stored: Stored<Placement>;
}

/** A placement as it is now, before a person who has the right. */
export async function openEnding(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  right: Right,
): Promise<Outcome<OpenEnding>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, right);
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  return done({ open, stored, placement: open.facts.placements.find(({ key }) => key === placementKey) ?? stored.value });
}
