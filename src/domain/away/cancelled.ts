import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { rememberedOf } from '../remembered.ts';

const cancelledKeys = rememberedOf(
  (records: readonly CaseRecord[]) => new Set(recordsOf(records, 'awayCancelled').map(({ what }) => what.subjectKey)),
);

/** Whether a suspension or timetable was recorded by mistake or withdrawn. */
export const isCancelled = (records: readonly CaseRecord[], key: string): boolean => cancelledKeys(records).has(key);

/** The suspensions or timetables that count: the same list where none was cancelled. */
export function withoutCancelled<T extends { readonly key: string }>(
  all: readonly T[],
  records: readonly CaseRecord[],
): readonly T[] {
  const gone = cancelledKeys(records);
  return gone.size === 0 || !all.some(({ key }) => gone.has(key)) ? all : all.filter(({ key }) => !gone.has(key));
}
