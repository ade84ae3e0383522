import { compareText } from '../compareText.ts';
import type { CaseKind, CaseRecord, CaseRecordOf } from './caseRecord.ts';

const isOf =
  <K extends CaseKind>(kind: K) =>
  (record: CaseRecord): record is CaseRecordOf<K> =>
    record.what.kind === kind;

/** Earliest first: by the day it happened, then by when it was recorded. */
const inOrder = (one: CaseRecord, other: CaseRecord): number =>
  compareText(one.on, other.on) || compareText(one.by.at, other.by.at) || compareText(one.key, other.key);

/** The records that count: those taken back, and the taking back itself, are left out. */
export function standingRecords(records: readonly CaseRecord[]): CaseRecord[] {
  const takenBack = new Set(records.flatMap(({ what }) => (what.kind === 'takenBack' ? [what.recordKey] : [])));
  return records.filter(({ key, what }) => what.kind !== 'takenBack' && !takenBack.has(key));
}

/** The standing records of one kind, earliest first. Narrow the list to a placement, pupil or provider before. */
export const recordsOf = <K extends CaseKind>(records: readonly CaseRecord[], kind: K): CaseRecordOf<K>[] =>
  standingRecords(records).filter(isOf(kind)).sort(inOrder);
