import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';

export interface Extension {
  readonly asked: CaseRecordOf<'extensionAsked'>;
  readonly decided: CaseRecordOf<'extensionDecided'> | undefined;
}

/** Every time that more time was asked for, earliest first, with what was decided. `records`: of one placement. */
export function extensionsOf(records: readonly CaseRecord[]): Extension[] {
  const decided = new Map(recordsOf(records, 'extensionDecided').map((record) => [record.what.recordKey, record]));
  return recordsOf(records, 'extensionAsked').map((asked) => ({ asked, decided: decided.get(asked.key) }));
}

/** The one that waits for its decision. */
export const openExtension = (records: readonly CaseRecord[]): CaseRecordOf<'extensionAsked'> | undefined =>
  extensionsOf(records).findLast(({ decided }) => decided === undefined)?.asked;
