import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { DateText } from '../session.ts';

/** What was asked with an approval, by when, and whether it was done. */
export interface Condition {
  readonly key: string;
  readonly says: string;
  readonly until: DateText;
  readonly set: CaseRecordOf<'condition'>;
  /** That it is met; undefined while it is open. */
  readonly met: CaseRecordOf<'conditionMet'> | undefined;
}

/** The conditions of one placement's approvals (REF-6), by the day on which each is due. They hold until met, whatever is changed after. */
export function conditionsOf(records: readonly CaseRecord[]): Condition[] {
  if (records.length === 0) return [];
  const met = recordsOf(records, 'conditionMet');
  return recordsOf(records, 'condition')
    .map((set) => ({
      key: set.key,
      says: set.what.condition,
      until: set.what.until,
      set,
      met: met.find(({ what }) => what.recordKey === set.key),
    }))
    .sort((one, other) => one.until.localeCompare(other.until) || one.key.localeCompare(other.key));
}
