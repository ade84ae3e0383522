import { type TimelineEntry, timelineKinds } from '../../timeline/timelineEntry.ts';
import { countOf } from '../../words.ts';
import { chronology } from '../entryRows.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { paragraph, type ReportPart } from '../report.ts';

const kindName = ({ kind }: TimelineEntry): string => timelineKinds[kind];

/** Everything that is known to have happened, in order, with when it was recorded and by whom (REP-7). */
export const chronologyPart = ({ entries }: EvidenceOf): ReportPart => ({
  heading: 'Chronology',
  blocks: [
    paragraph(
      `${countOf(entries.length, 'entry', 'entries')}, in order of when it happened. Nothing is left out: what was corrected later stays, struck through, and says by what.`,
    ),
    ...chronology(entries, kindName),
  ],
});
