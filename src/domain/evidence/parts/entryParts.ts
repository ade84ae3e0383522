/** The parts that tell what the timeline holds of one subject: what was corrected is only in the chronology. */
import { readDutyKey } from '../../duties/dutyKey.ts';
import type { DutyKind } from '../../duties/dutyKinds.ts';
import type { DutyRecord } from '../../dutyRecord.ts';
import { rememberedOf } from '../../remembered.ts';
import type { TimelineKind } from '../../timeline/timelineEntry.ts';
import { entriesTable, standingEntries } from '../entryRows.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, type ReportBlock, type ReportPart } from '../report.ts';
import { recordsFor, recordsTable } from './recordRows.ts';

const kindOfRecord = rememberedOf(
  (records: readonly DutyRecord[]) => new Map(records.map(({ key, dutyKey }) => [key, readDutyKey(dutyKey)?.kind])),
);

interface Told {
  readonly name: string;
  readonly kind: TimelineKind;
  /** Duties that say the same where only that they are done was recorded. */
  readonly duties: readonly DutyKind[];
  readonly none: string;
}

const part =
  ({ name, kind, duties, none }: Told, more: (of: EvidenceOf) => readonly ReportBlock[] = () => []) =>
  (evidence: EvidenceOf): ReportPart => {
    const dutyOf = kindOfRecord(evidence.facts.dutyRecords);
    const told = standingEntries(evidence.entries).filter(
      (entry) => entry.kind === kind || (entry.kind === 'action' && duties.some((duty) => duty === dutyOf.get(entry.key))),
    );
    return { heading: name, blocks: [entriesTable(told, name, none), ...more(evidence)] };
  };

export const contactsPart = part({
  name: 'Contact with provider, pupil and parents',
  kind: 'contact',
  duties: ['contact', 'welfareCall', 'belongingPlan', 'providerReport', 'finalReport'],
  none: 'No contact is recorded.',
});
export const visitsPart = part(
  { name: 'Visits to the setting', kind: 'visit', duties: ['visit', 'sdq'], none: 'No visit is recorded.' },
  (evidence) => {
    const agreed = recordsFor(evidence, ['action', 'actionDone']);
    return agreed.length === 0
      ? []
      : [heading('What was agreed, and done'), recordsTable(agreed, 'Agreed actions and what was done', '')];
  },
);
export const reviewsPart = part({
  name: 'Reviews',
  kind: 'review',
  duties: ['review', 'reviewRecord', 'formalReview', 'agreementReview', 'ehcpReport', 'pepReport'],
  none: 'No review is recorded.',
});
export const evaluationsPart = part({
  name: 'Evaluations',
  kind: 'evaluation',
  duties: ['midEvaluation', 'endEvaluation'],
  none: 'No evaluation is recorded.',
});
export const noticesPart = part({
  name: 'Notices',
  kind: 'notice',
  duties: ['parentNotice', 'laNotice', 'reviewInvitation'],
  none: 'No notice is recorded as sent.',
});
