import { answer } from '../answer.ts';
import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Timetable } from '../timetable.ts';
import { dateInWords, listInWords } from '../words.ts';

/** The reviews of a timetable, earliest first. */
const reviewsOfTimetable = (records: readonly CaseRecord[], timetableKey: string): CaseRecordOf<'timetableReview'>[] =>
  recordsOf(records, 'timetableReview').filter(({ what }) => what.timetableKey === timetableKey);

/** PTT-2: "reviews hear both pupil and parent". Nothing while no review is recorded: that one is due is a duty. School policy, no statutory reference. */
export function reviewsHeard(timetable: Timetable, records: readonly CaseRecord[]): Finding[] {
  const last = reviewsOfTimetable(records, timetable.key).at(-1);
  if (last === undefined) return [];
  const citation = timetable.kind === 'partTime' ? provisions.PTT2 : provisions.FLX2;
  const { met, notMet } = answer('Did the last review hear both pupil and parent?', citation);
  const missing = [
    ...(last.what.isPupilHeard === false ? ['the pupil'] : []),
    ...(last.what.isParentHeard === false ? ['the parent'] : []),
  ];
  const when = `The review of ${dateInWords(last.on)}`;
  return [
    missing.length === 0
      ? met(`${when} heard both pupil and parent.`)
      : notMet(`${when} did not hear ${listInWords(missing, 'or')}. Hear them now, and record it as a review.`),
  ];
}
