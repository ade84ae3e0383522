import type { ReportBlock, ReportCell, ReportRow } from '#domain/evidence/report.ts';
import { shade } from './styles.ts';
import { escaped, paragraph, run } from './xml.ts';

/** A4 with margins of 1.8 cm, in twentieths of a point. */
const textWidth = 9866;

/** What links need beside the text: the addresses, by the id that stands in the text. */
export interface Links {
  idOf(webUrl: string): string;
}

const openable = /^https:\/\//;
const struck = '<w:strike/>';

function cellText(cell: ReportCell, links: Links, look: string): string {
  if (typeof cell === 'string') return run(cell, look);
  if (!openable.test(cell.webUrl)) return run(cell.text, look);
  return `<w:hyperlink r:id="${links.idOf(cell.webUrl)}" w:history="1">${run(cell.text, `<w:rStyle w:val="Hyperlink"/>${look}`)}</w:hyperlink>`;
}

const cellOf = (width: number, content: string, style: string, shaded: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shaded ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : ''}</w:tcPr>${paragraph(style, content)}</w:tc>`;

interface TableXml {
  readonly caption: string;
  readonly widths: readonly number[];
  readonly hasHead: boolean;
  readonly rows: string;
}

/** `tblLook` says which row or column names the others, for screen readers. */
const tableOf = ({ caption, widths, hasHead, rows }: TableXml): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Evidence"/><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
  `<w:tblLook w:val="0000" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="${hasHead ? 0 : 1}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
  `<w:tblCaption w:val="${escaped(caption)}"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
  `${rows}</w:tbl>${paragraph('Gap', '')}`;

/** Rows of a few lines stay whole; one with a long text may run over the page's end. */
const longestWhole = 900;
const rowOf = (cells: string, length: number): string =>
  `<w:tr>${length > longestWhole ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${cells}</w:tr>`;

const lengthOf = (cell: ReportCell): number => (typeof cell === 'string' ? cell : cell.text).length;

function factRows(rows: readonly (readonly [string, ReportCell])[], links: Links): string {
  const [name, value] = factWidths;
  return rows
    .map(([what, is]) =>
      rowOf(cellOf(name, run(what), 'CellHeading', true) + cellOf(value, cellText(is, links, ''), 'Cell', false), lengthOf(is)),
    )
    .join('');
}
const factWidths = [2600, textWidth - 2600] as const;

function bodyRow({ cells, tone }: ReportRow, widths: readonly number[], links: Links): string {
  const look = tone === 'withdrawn' ? struck : tone === 'correction' ? '<w:i/>' : '';
  const longest = Math.max(0, ...cells.map(lengthOf));
  return rowOf(cells.map((cell, at) => cellOf(widths[at] ?? 0, cellText(cell, links, look), 'Cell', false)).join(''), longest);
}

/** A block of a report as WordprocessingML. Heads of tables are said again on every page. */
export function blockXml(block: Exclude<ReportBlock, { kind: 'heading' }>, links: Links): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph('Normal', run(block.text));
    case 'note':
      return paragraph('Note', run(block.text));
    case 'facts':
      return tableOf({ caption: 'Facts', widths: factWidths, hasHead: false, rows: factRows(block.rows, links) });
    case 'table': {
      const whole = block.columns.reduce((sum, { share }) => sum + share, 0);
      const widths = block.columns.map(({ share }) => Math.floor((share * textWidth) / whole));
      const names = block.columns.map(({ name }, at) => cellOf(widths[at] ?? 0, run(name), 'CellHeading', true)).join('');
      const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${names}</w:tr>`;
      const rows = block.rows.map((row) => bodyRow(row, widths, links)).join('');
      return tableOf({ caption: block.caption, widths, hasHead: true, rows: head + rows });
    }
  }
}
