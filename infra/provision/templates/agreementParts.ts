import { colours } from './wordStyles.ts';
import { type Cell, paragraph, type Row, run, table } from './wordXml.ts';

/** Width of the text on A4 with margins of 18 mm. */
export const textWidth = 9866;

export const gap = paragraph([], { style: 'Gap' });
export const text = (content: string, width: number, centred = false): Cell => ({
  content: paragraph(content, { style: 'Cell', centred }),
  width,
});
export const label = (content: string, width: number, centred = false): Cell => ({
  content: paragraph(content, { style: 'CellHeading', centred }),
  width,
  fill: colours.shade,
});
export const headerRow = (labels: readonly string[], widths: readonly number[], centred = false): Row => ({
  isHeader: true,
  cells: labels.map((content, at) => label(content, widths[at] ?? 0, centred && at > 0)),
});

/** Label and value, two pairs a row: what a person looks up. A pair alone takes the whole row. */
export function facts(
  caption: string,
  description: string,
  rows: readonly (readonly [string, string, string?, string?])[],
): string {
  const widths = [1740, 2993, 2050, 3083];
  const [one = 0, two = 0, three = 0, four = 0] = widths;
  return table({
    widths,
    caption,
    description,
    firstColumnIsHeader: true,
    rows: rows.map(([firstLabel, firstValue, secondLabel, secondValue]) => ({
      cells:
        secondLabel === undefined
          ? [label(firstLabel, one), { ...text(firstValue, two + three + four), spans: 3 }]
          : [label(firstLabel, one), text(firstValue, two), label(secondLabel, three), text(secondValue ?? '', four)],
    })),
  });
}

/** A cell of several lines, each a paragraph of its own; a line `*like this` is bold. */
export const lines = (contents: readonly string[], width: number): Cell => ({
  content: contents
    .map((line) => paragraph([run(line.replace(/^\*/, ''), { bold: line.startsWith('*') })], { style: 'Cell' }))
    .join(''),
  width,
  top: true,
});
