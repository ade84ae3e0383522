import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import type { DutyKind } from '../duties/dutyKinds.ts';
import type { DateText, InstantText } from '../session.ts';

/** First and last day of a placement. */
export interface Dates {
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

/** REF-6: who approved a time did not approve days outside it. One that begins later or ends earlier stays within what was approved. */
export const goesBeyond = (from: Dates, to: Dates): boolean => to.startsOn < from.startsOn || to.endsOn > from.endsOn;

/**
 * Whether a change takes away the worth of what names the days: the notices to parents and local authority (NOT-1: they state the first day),
 * the agreement (DOC-1), its signatures, the confirmed start. An earlier end alone is told to parents and provider; what was due before the
 * start is not asked for once more.
 */
export const reopens = (from: Dates, to: Dates): boolean => to.startsOn !== from.startsOn || goesBeyond(from, to);

/** What names the days of a placement, and is done anew when they change. */
export const reopenedKinds: readonly DutyKind[] = ['parentNotice', 'laNotice', 'agreement', 'signature'];

/** When the days were last changed so that papers and start count no more; undefined when they never were. */
export const reopenedAt = (records: readonly CaseRecord[]): InstantText | undefined =>
  recordsOf(records, 'datesChanged')
    .filter(({ what }) => reopens(what.from, what.to))
    .map(({ by }) => by.at)
    .sort()
    .at(-1);
