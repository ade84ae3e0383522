import { compareText } from '#domain/compareText.ts';
import type { Placement } from '#domain/placement.ts';
import type { TimelineEntry } from '#domain/timeline/timelineEntry.ts';
import { dayOfEntry, timelineOf } from '#domain/timeline/timelineOf.ts';
import type { OpenSchool } from '../openSchool.ts';

/** The timelines of some placements in one, earliest first, each entry once. */
export function entriesOf({ facts }: Pick<OpenSchool, 'facts'>, placements: readonly Placement[]): TimelineEntry[] {
  const byKey = new Map<string, TimelineEntry>();
  for (const placement of placements) for (const entry of timelineOf(facts, placement)) byKey.set(entry.key, entry);
  return [...byKey.values()].sort(
    (one, other) =>
      compareText(dayOfEntry(one), dayOfEntry(other)) ||
      compareText(one.at?.time ?? '', other.at?.time ?? '') ||
      compareText(one.recordedAt, other.recordedAt),
  );
}
