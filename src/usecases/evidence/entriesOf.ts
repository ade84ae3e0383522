import type { Placement } from '#domain/placement.ts';
import type { TimelineEntry } from '#domain/timeline/timelineEntry.ts';
import type { OpenSchool } from '../openSchool.ts';

/** The timelines of some placements in one, each entry once. */
export function entriesOf(open: OpenSchool, placements: readonly Placement[]): TimelineEntry[] {
  void open;
  void placements;
  return [];
}
