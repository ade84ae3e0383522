import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import { compareText } from '../compareText.ts';

type Chosen = CaseRecordOf<'returnPlan'> | CaseRecordOf<'measuresReviewed'>;

/** REI-3: every time that measures were chosen, earliest first: by the plan, then by its reviews. `records`: of one placement. */
export const measuresChosen = (records: readonly CaseRecord[]): Chosen[] =>
  [...recordsOf(records, 'returnPlan'), ...recordsOf(records, 'measuresReviewed')].toSorted(
    (one, other) => compareText(one.on, other.on) || compareText(one.by.at, other.by.at),
  );

/** What says which measures hold now; undefined while nobody chose any. */
export const measuresInForce = (records: readonly CaseRecord[]): Chosen | undefined => measuresChosen(records).at(-1);
