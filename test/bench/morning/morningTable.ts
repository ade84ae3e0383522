import type { MorningMeasure } from './morning.ts';

const head = [
  ...['Morning of', 'Schools', 'Requests', 'Units', 'Units : minimum', 'Units a school', 'Refused', 'Most units in a minute'],
  ...[
    'Last answer in the register, min after asking',
    'Today, ms: median / p95',
    'Saving 20 answers, ms: median / longest',
    'Right in the end',
  ],
];

/** As a Markdown table. Minutes and milliseconds are the product's own time, in which waiting for the budget counts in full. */
export function morningTable(measures: readonly MorningMeasure[]): string {
  const rows = measures.map((each) => [
    ...[each.implementation, each.schools, each.requests, each.units, each.ratio, Math.round(each.units / each.schools)],
    ...[each.throttled, each.mostUnitsInAMinute, each.minutes],
    ...[`${each.today.medianInMs} / ${each.today.p95InMs}`, `${each.answer.medianInMs} / ${each.answer.longestInMs}`],
    each.wrong.length === 0 && each.failures === 0 ? 'yes' : `no: ${each.failures} failures`,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
