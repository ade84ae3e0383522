import type { DocumentMeasure } from './documents.ts';
import type { EvidenceMeasure } from './evidence.ts';
import type { Measure } from './measures.ts';
import type { RegisterMeasure } from './registerSearch.ts';
import type { RulebookMeasure } from './rulebook.ts';
import type { StartUp } from './startUp.ts';
import type { TimelineMeasure } from './timeline.ts';

const head = ['Action', 'Requests', 'Units', 'ms', 'ms at 150 ms Graph latency', 'Target'];

/** The measures as a Markdown table, to be pasted into the README. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map((each) =>
    [each.action, each.requests, each.units, each.milliseconds, each.withLatency, each.target].map(String),
  );
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** How long starting takes, as a Markdown table. */
export const startTable = ({ firstTimeInSeconds, laterInSeconds }: StartUp): string =>
  [
    '| Start | s to Ready | Target |',
    '| --- | --- | --- |',
    `| the first time, building the tab and the page | ${firstTimeInSeconds} | 15 |`,
    `| later | ${laterInSeconds} | 15 |`,
  ].join('\n');

/** How fast agreements are made, as a Markdown table. */
export const documentTable = ({ documents, aSecond, memoryBefore, memoryAfter }: DocumentMeasure): string =>
  [
    '| Agreements | a second, one core | MB after 100 | MB after all | Target |',
    '| --- | --- | --- | --- | --- |',
    `| ${documents} | ${aSecond} | ${memoryBefore} | ${memoryAfter} | 20 a second, memory flat |`,
  ].join('\n');

/** How long the evidence of a placement takes, as a Markdown table. */
export const evidenceTable = ({ entries, milliseconds, kilobytes, target }: EvidenceMeasure): string =>
  [
    '| Evidence of a two-year placement: entries | ms, one core | kB | Target |',
    '| --- | --- | --- | --- |',
    `| ${entries} | ${milliseconds} | ${kilobytes} | ${target} |`,
  ].join('\n');

/** How long the timeline of a placement takes, as a Markdown table. */
export const timelineTable = ({ entries, firstPage, withWords, everything, kilobytes, target }: TimelineMeasure): string =>
  [
    '| Timeline of a two-year placement: entries | first page, ms of a core | searched, ms | all of it, ms | kB of a page | Target |',
    '| --- | --- | --- | --- | --- | --- |',
    `| ${entries} | ${firstPage} | ${withWords} | ${everything} | ${kilobytes} | ${target} |`,
  ].join('\n');

/** How long the rulebook takes, as a Markdown table. */
export const rulebookTable = (measures: readonly RulebookMeasure[]): string =>
  [
    '| Placements | Duties of a school year | ms for all | µs a placement, all | µs for one placement anew | Target |',
    '| --- | --- | --- | --- | --- | --- |',
    ...measures.map(({ placements, duties, milliseconds, microsecondsOfOne }) => {
      const each = Math.round((milliseconds * 1000) / placements);
      const target = placements === 3_000 ? 'within 1,000 ms; one within 1,000 µs' : '';
      return `| ${placements} | ${duties} | ${milliseconds} | ${each} | ${microsecondsOfOne} | ${target} |`;
    }),
  ].join('\n');

/** How long a search of the national register takes, as a Markdown table. */
export const registerTable = ({
  rows,
  megabytes,
  firstReadInSeconds,
  searches,
  median,
  p95,
  longest,
  memory,
}: RegisterMeasure): string =>
  [
    '| National register | File, MB | First read, s | Searches | Median, ms | p95, ms | Longest, ms | Memory, MB | Target |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    `| ${rows} rows | ${megabytes} | ${firstReadInSeconds} | ${searches} | ${median} | ${p95} | ${longest} | ${memory} | p95 within 50 ms |`,
  ].join('\n');
