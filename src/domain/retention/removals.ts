import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import { type KeptList, keptListNames, keptLists } from './keptLists.ts';

/** A removal that was begun and of which no proof says that it ended: the process was cut off. */
export function unfinishedRemoval(records: readonly CaseRecord[]): CaseRecordOf<'removalBegun'> | undefined {
  const ended = new Set(recordsOf(records, 'removed').map(({ what }) => what.begunKey));
  return recordsOf(records, 'removalBegun').find(({ key }) => !ended.has(key));
}

type Counts = Readonly<Record<string, number>>;

/** Counts together, list by list. */
export function addedUp(all: readonly Counts[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const counts of all) for (const [list, count] of Object.entries(counts)) sum[list] = (sum[list] ?? 0) + count;
  return sum;
}
export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** `Register 210, Case file 87`, in the order of the lists. */
export const countsInWords = (counts: Counts): string =>
  keptLists
    .filter((list: KeptList) => (counts[list] ?? 0) > 0)
    .map((list) => `${keptListNames[list]} ${counts[list]}`)
    .join(', ');
