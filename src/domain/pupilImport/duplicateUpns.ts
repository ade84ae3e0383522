import type { RowProblem } from './readRow.ts';

/** The rows whose UPN another row of the same file has too: each is named with the line of the other. */
export function duplicateUpns(
  rows: readonly { readonly line: number; readonly upn: string }[],
): (RowProblem & { readonly line: number })[] {
  const linesOf = new Map<string, number[]>();
  for (const { line, upn } of rows) {
    const lines = linesOf.get(upn) ?? [];
    lines.push(line);
    linesOf.set(upn, lines);
  }
  return rows.flatMap(({ line, upn }) => {
    const others = (linesOf.get(upn) ?? []).filter((other) => other !== line);
    if (others.length === 0) return [];
    const where = `${others.length === 1 ? 'line' : 'lines'} ${others.slice(0, 5).join(', ')}`;
    return [
      {
        line,
        field: 'upn' as const,
        say: `The UPN ${upn} is on line ${line} and on ${where}. Each pupil may be in the file once; remove one.`,
      },
    ];
  });
}
