import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { Placement, WeekChange } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';

/** The placements with what the case file says of their weeks: pauses, and the stages of a return. One without any stays the same object. */
export function withWeekChanges(placements: readonly Placement[], records: readonly CaseRecord[]): readonly Placement[] {
  const changes = changesOf(records);
  if (changes.size === 0) return placements;
  return placements.map((placement) => {
    const weekChanges = changes.get(placement.key);
    return weekChanges === undefined ? placement : { ...placement, weekChanges };
  });
}

/** By the placement's key, in the order of their records. */
const changesOf = rememberedOf((records: readonly CaseRecord[]): ReadonlyMap<string, readonly WeekChange[]> => {
  const found = new Map<string, WeekChange[]>();
  const add = (placementKey: string, changes: readonly WeekChange[]) =>
    found.set(placementKey, [...(found.get(placementKey) ?? []), ...changes]);
  const resumed = new Map(recordsOf(records, 'placementResumed').map(({ what }) => [what.recordKey, what.from]));
  for (const { key, placementKey, what } of recordsOf(records, 'placementPaused')) {
    add(placementKey, [
      { why: 'paused', from: what.from, half: what.half, until: resumed.get(key), week: undefined, recordKey: key },
    ]);
  }
  // The newest plan of the return counts, as a whole.
  const plans = new Map(recordsOf(records, 'returnWeeks').map((record) => [record.placementKey, record]));
  for (const [placementKey, { key, what }] of plans) {
    const stages = what.stages.toSorted((one, other) => (one.from < other.from ? -1 : 1));
    add(
      placementKey,
      stages.map(({ from, week }, at) => ({
        why: 'return',
        from,
        half: 'AM',
        until: stages[at + 1]?.from,
        week,
        recordKey: key,
      })),
    );
  }
  return found;
});
