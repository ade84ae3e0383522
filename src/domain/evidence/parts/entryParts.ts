/** The parts that tell what the timeline holds of one subject: what was corrected is only in the chronology. */
import type { TimelineEntry, TimelineKind } from '../../timeline/timelineEntry.ts';
import { entriesTable, standingEntries } from '../entryRows.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, note, type ReportBlock, type ReportPart } from '../report.ts';

const of = ({ entries }: EvidenceOf, kind: TimelineKind): TimelineEntry[] =>
  standingEntries(entries).filter((entry) => entry.kind === kind);

const part =
  (name: string, kind: TimelineKind, none: string, more: (of: EvidenceOf) => readonly ReportBlock[] = () => []) =>
  (evidence: EvidenceOf): ReportPart => ({
    heading: name,
    blocks: [entriesTable(of(evidence, kind), name, none), ...more(evidence)],
  });

export const contactsPart = part('Contact with provider, pupil and parents', 'contact', 'No contact is recorded.');
export const visitsPart = part('Visits to the setting', 'visit', 'No visit is recorded.', (evidence) => {
  const agreed = of(evidence, 'action');
  return agreed.length === 0
    ? []
    : [heading('What was agreed, and done'), entriesTable(agreed, 'Agreed actions and what was done', '')];
});
export const reviewsPart = part('Reviews', 'review', 'No review is recorded.');
export const evaluationsPart = part('Evaluations', 'evaluation', 'No evaluation is recorded.');
export const noticesPart = part('Notices', 'notice', 'No notice is recorded as sent.', () => [
  note('The words of each notice are in the file that was sent; see the part on documents.'),
]);
