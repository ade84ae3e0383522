import type { ReportBlock, ReportPart } from '#domain/evidence/report.ts';

interface Chapter {
  readonly name: string;
  readonly xml: string;
}

/** About as many lines as a page has. */
const linesOfPage = 60;

const linesOf = (block: ReportBlock): number => {
  if (block.kind === 'facts') return block.rows.length * 1.5 + 1;
  return block.kind === 'table' ? block.rows.length * 3 + 3 : 2;
};

/**
 * Chapters as sections. Short ones that follow one another share a page, so that an inspector does not turn ten pages that say “none”; their
 * numbers stand together at its foot.
 */
export function pagesOf(parts: readonly ReportPart[], chapters: readonly Chapter[]): Chapter[] {
  const pages: { first: number; last: number; lines: number; xml: string }[] = [];
  for (const [at, { blocks }] of parts.entries()) {
    const xml = chapters[at]?.xml ?? '';
    const lines = blocks.reduce((sum, block) => sum + linesOf(block), 4);
    const page = pages.at(-1);
    if (page !== undefined && page.lines + lines <= linesOfPage) {
      page.last = at;
      page.lines += lines;
      page.xml += xml;
    } else pages.push({ first: at, last: at, lines, xml });
  }
  return pages.map(({ first, last, xml }) => ({
    name: first === last ? (chapters[first]?.name ?? '') : `Parts ${first + 1} to ${last + 1}`,
    xml,
  }));
}
