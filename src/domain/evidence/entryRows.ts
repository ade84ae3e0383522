import { grouped } from '../duties/rulebook.ts';
import { londonDay } from '../londonDay.ts';
import { schoolYearStart } from '../schoolYear.ts';
import type { TimelineEntry } from '../timeline/timelineEntry.ts';
import { dayOfEntry } from '../timeline/timelineOf.ts';
import { shortDate, timeInWords, timeOfDay } from '../words.ts';
import { heading, type ReportBlock, type ReportRow, tableOr } from './report.ts';

const happened = (entry: TimelineEntry): string =>
  shortDate(dayOfEntry(entry)) + (entry.at?.time == null ? '' : `, ${timeOfDay(entry.at.time)}`);

/** Both are said (REP-7): when it happened, and when and by whom it was written down. */
const recorded = ({ recordedAt, by }: TimelineEntry): string =>
  `${by}${by === '' ? '' : '\n'}${shortDate(londonDay(recordedAt))}, ${timeInWords(recordedAt)}`;

const says = ({ says, detail }: TimelineEntry): string => [says, ...detail].join('\n');

/** The entries that count: what was corrected or taken back, and the taking back itself, are only in the chronology. */
export function standingEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const corrected = new Set(entries.flatMap(({ corrects }) => corrects ?? []));
  return entries.filter(({ key }) => !corrected.has(key));
}

/** Entries of one kind as a table, or the sentence that there are none. */
export const entriesTable = (entries: readonly TimelineEntry[], caption: string, none: string): ReportBlock =>
  tableOr(
    none,
    caption,
    { When: 17, 'What happened': 60, 'Recorded by': 23 },
    entries.map((entry) => ({ cells: [happened(entry), says(entry), recorded(entry)] })),
  );

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthName = (month: string): string => monthNames.format(Date.parse(`${month}-01T00:00:00Z`));
const columns = { When: 15, About: 13, 'What happened': 50, 'Recorded by': 22 };

/** Everything, in the order in which it comes, school year by school year and month by month; what was corrected stays, struck through, and says which entry corrects it. */
export function chronology(entries: readonly TimelineEntry[], kindName: (entry: TimelineEntry) => string): ReportBlock[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const correctedBy = new Map(entries.flatMap((entry) => (entry.corrects === null ? [] : [[entry.corrects, entry] as const])));
  const rowOf = (entry: TimelineEntry): ReportRow => {
    const correction = correctedBy.get(entry.key);
    const corrected = entry.corrects === null ? undefined : byKey.get(entry.corrects);
    const more =
      correction !== undefined
        ? `\n[Corrected on ${shortDate(dayOfEntry(correction))} by ${correction.by}: see there.]`
        : corrected !== undefined
          ? `\n[Corrects the entry of ${shortDate(dayOfEntry(corrected))}: “${corrected.says}”]`
          : '';
    return {
      cells: [happened(entry), kindName(entry), says(entry) + more, recorded(entry)],
      ...(correction !== undefined ? { tone: 'withdrawn' } : corrected !== undefined ? { tone: 'correction' } : {}),
    };
  };
  const ofMonth = grouped(entries, (entry) => dayOfEntry(entry).slice(0, 7));
  const months = [...new Set(entries.map((entry) => dayOfEntry(entry).slice(0, 7)))];
  let year = '';
  return months.flatMap((month): ReportBlock[] => {
    const rows = ofMonth(month).map(rowOf);
    const start = schoolYearStart(`${month}-01`).slice(0, 4);
    const isNew = start !== year;
    year = start;
    return [
      ...(isNew ? [heading(`School year ${start}/${String(Number(start) + 1).slice(2)}`)] : []),
      heading(monthName(month), 3),
      tableOr('', `What happened in ${monthName(month)}`, columns, rows),
    ];
  });
}
