/** What the case file holds of one review. */
import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';

type Records = readonly CaseRecord[];

/** The meeting that stands: the one that was planned last. */
export const plannedMeeting = (records: Records, reviewKey: string): CaseRecordOf<'reviewPlanned'> | undefined =>
  recordsOf(records, 'reviewPlanned')
    .filter(({ what }) => what.reviewKey === reviewKey)
    .toSorted((one, other) => one.by.at.localeCompare(other.by.at))
    .at(-1);

/** The whole record of a review that was held; undefined for one of before, of which only its row is there. */
export const heldRecord = (records: Records, reviewKey: string): CaseRecordOf<'reviewHeld'> | undefined =>
  recordsOf(records, 'reviewHeld').findLast(({ what }) => what.reviewKey === reviewKey);

/** Every time the provider was asked for its report, the last one last. */
export const reportsAsked = (records: Records, reviewKey: string): CaseRecordOf<'reportAsked'>[] =>
  recordsOf(records, 'reportAsked').filter(({ what }) => what.reviewKey === reviewKey);

/** To whom its decision went in writing. */
export const reviewSendings = (records: Records, reviewKey: string): CaseRecordOf<'reviewSent'>[] =>
  recordsOf(records, 'reviewSent').filter(({ what }) => what.reviewKey === reviewKey);
