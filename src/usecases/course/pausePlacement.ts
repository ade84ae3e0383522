import { openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { writeCase } from '../writeCase.ts';
import { type PausePlacement, pauseEntry } from './pauseEntry.ts';

/**
 * SAF-2, REV-1: a running or approved placement is paused until it is resumed; from that session on the pupil is expected at school. Refused
 * for a session of a day before, because where the pupil was is history.
 */
export async function pausePlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: PausePlacement,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'pause');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const placement = open.facts.placements.find((one) => one.key === placementKey) ?? stored.value;
  const entry = pauseEntry(open, placement, input);
  if (!entry.done) return entry;
  const written = await writeCase(desk, open, entry.value, { action: 'Placement paused' });
  // The card of the session shows whom it asks about.
  if (written.done) desk.afterChange(schoolKey, `${input.from}|${input.half}`);
  return written;
}
