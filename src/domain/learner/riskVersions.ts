import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';

export type RiskVersion = CaseRecordOf<'riskAssessment'>;

/** PUP-3: the versions of a pupil's risk assessment, the newest last. */
export const riskVersions = (records: readonly CaseRecord[], pupilKey: string): RiskVersion[] =>
  recordsOf(
    records.filter((record) => record.pupilKey === pupilKey),
    'riskAssessment',
  ).sort((one, other) => one.what.version - other.what.version);

export type ReviewStanding = 'coming' | 'dueToday' | 'overdue';

/** PUP-3, "is reviewed regularly": in time on the day itself, overdue from the day after. */
export const reviewStanding = ({ what: { reviewBy } }: Pick<RiskVersion, 'what'>, today: DateText): ReviewStanding =>
  reviewBy > today ? 'coming' : reviewBy === today ? 'dueToday' : 'overdue';

/** The same in words. */
export function reviewSays(version: Pick<RiskVersion, 'what'>, today: DateText): string {
  const day = dateInWords(version.what.reviewBy);
  switch (reviewStanding(version, today)) {
    case 'coming':
      return `To be reviewed by ${day}.`;
    case 'dueToday':
      return 'To be reviewed today.';
    case 'overdue':
      return `Was to be reviewed by ${day}. Review it, and record the new version.`;
  }
}
