import { type TimelineEntry, timelineKinds } from '../timeline/timelineEntry.ts';
import { countOf } from '../words.ts';
import { chronology } from './entryRows.ts';
import { paragraph, type Report } from './report.ts';

/** A report of nothing but entries in order of time: the safeguarding lead's own, from records that nobody else may read. */
export const entriesReport = (
  frame: Omit<Report, 'parts' | 'facts'>,
  entries: readonly TimelineEntry[],
  nameOf: (entry: TimelineEntry) => string = ({ kind }) => timelineKinds[kind],
): Report => ({
  ...frame,
  facts: [['Entries', String(entries.length)]],
  parts: [
    {
      heading: 'Chronology',
      blocks: [
        paragraph(`${countOf(entries.length, 'entry', 'entries')}, corrections among them.`),
        ...chronology(entries, nameOf),
      ],
    },
  ],
});
