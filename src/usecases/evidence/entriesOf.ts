import { compareText } from '#domain/compareText.ts';
import type { Placement } from '#domain/placement.ts';
import type { TimelineEntry } from '#domain/timeline/timelineEntry.ts';
import { dayOfEntry, timelineOf } from '#domain/timeline/timelineOf.ts';
import type { OpenSchool } from '../openSchool.ts';

/**
 * The timelines of some placements in one, earliest first. What is about the pupil or the provider alone stands in several of them and comes
 * once; attendance is each placement's own, also where two lines say the same.
 */
export function entriesOf({ facts }: Pick<OpenSchool, 'facts'>, placements: readonly Placement[]): TimelineEntry[] {
  const kept = new Map<string, TimelineEntry>();
  for (const placement of placements) {
    const own = timelineOf(facts, placement);
    const keys = new Map(own.map((entry) => [entry.key, keyIn(placement, entry)]));
    for (const entry of own) {
      const key = keyIn(placement, entry);
      if (kept.has(key)) continue;
      const corrects = entry.corrects === null ? null : (keys.get(entry.corrects) ?? entry.corrects);
      const follows = entry.follows === undefined ? {} : { follows: keys.get(entry.follows) ?? entry.follows };
      kept.set(key, { ...entry, key, corrects, ...follows });
    }
  }
  return [...kept.values()].sort(
    (one, other) =>
      compareText(dayOfEntry(one), dayOfEntry(other)) ||
      compareText(one.at?.time ?? '', other.at?.time ?? '') ||
      compareText(one.recordedAt, other.recordedAt),
  );
}

/** The same for the same entry of two timelines; keys of a timeline are unique in it alone. */
const keyIn = ({ key: placementKey }: Placement, { key, kind, says, recordedAt }: TimelineEntry): string =>
  kind === 'attendance' ? `${placementKey}|${key}` : `${key}|${recordedAt}|${says}`;
