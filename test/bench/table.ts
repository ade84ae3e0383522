import type { Measure } from './measures.ts';
import type { StartUp } from './startUp.ts';

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
