import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { SuspensionCase } from '../duties/pupils/suspensionCase.ts';

/** What was recorded about the education of a run of suspensions; the latest of each kind counts. */
export interface RunRecords {
  readonly arranged: CaseRecordOf<'provisionArranged'> | undefined;
  readonly began: CaseRecordOf<'provisionBegan'> | undefined;
  /** It was not provided, or not required: nothing more can be done about it. */
  readonly notProvided: CaseRecordOf<'notProvided'> | undefined;
}

/** A record about any suspension of the run counts: a further one may be entered later. */
export function runRecords({ facts: { caseRecords }, run }: Pick<SuspensionCase, 'facts' | 'run'>): RunRecords {
  const isOfRun = (suspensionKey: string): boolean => run.some(({ key }) => key === suspensionKey);
  const last = <T extends { readonly what: { readonly suspensionKey: string } }>(records: readonly T[]): T | undefined =>
    records.findLast(({ what }) => isOfRun(what.suspensionKey));
  return {
    arranged: last(recordsOf(caseRecords, 'provisionArranged')),
    began: last(recordsOf(caseRecords, 'provisionBegan')),
    notProvided: last(recordsOf(caseRecords, 'notProvided')),
  };
}
