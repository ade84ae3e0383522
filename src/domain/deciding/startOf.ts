import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { Placement } from '../placement.ts';
import { reopenedAt } from './datesChange.ts';

/**
 * That the start was confirmed, the latest time. One that was confirmed for other days says nothing of those that hold now:
 * undefined, as for one that nobody confirmed.
 */
export function startOf(records: readonly CaseRecord[]): CaseRecordOf<'started'> | undefined {
  const last = recordsOf(records, 'started').at(-1);
  const reopened = last === undefined ? undefined : reopenedAt(records);
  return reopened !== undefined && last !== undefined && reopened > last.by.at ? undefined : last;
}

/**
 * Whether the start of a placement is asked for: it was approved with a record of the approval in the case file. Those approved before the
 * product kept one may have run for months, and nobody is alarmed about them.
 */
export const isStartAsked = (
  { revision, decision }: Pick<Placement, 'revision' | 'decision'>,
  records: readonly CaseRecord[],
): boolean =>
  (decision.status === 'approved' || decision.status === 'ended') &&
  (recordsOf(records, 'approved').some(({ what }) => what.revision === revision) ||
    recordsOf(records, 'governingBodyDecided').some(({ what }) => what.revision === revision && what.outcome === 'approved'));
