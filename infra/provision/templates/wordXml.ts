/** The pieces of WordprocessingML that our templates are built of, as text. Measures in twentieths of a point unless said. */

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export interface RunStyle {
  readonly bold?: boolean;
  readonly colour?: string;
  /** In half points. */
  readonly size?: number;
}

export const run = (text: string, { bold, colour, size }: RunStyle = {}): string => {
  const properties = [
    bold === true ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
};

/** A field that Word works out itself, such as the page number. */
export const wordField = (code: 'PAGE' | 'NUMPAGES'): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const tab = '<w:r><w:tab/></w:r>';

export interface ParagraphStyle {
  readonly style?: string;
  readonly keepWithNext?: boolean;
  readonly centred?: boolean;
}

/** A paragraph of runs, or of plain text. */
export const paragraph = (content: string | readonly string[], { style, keepWithNext, centred }: ParagraphStyle = {}): string => {
  const properties = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    keepWithNext === true ? '<w:keepNext/>' : '',
    centred === true ? '<w:jc w:val="center"/>' : '',
  ].join('');
  const runs = typeof content === 'string' ? run(content) : content.join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
};

export const heading = (text: string, level: 1 | 2 = 1): string => paragraph(text, { style: `Heading${level}` });

export interface Cell {
  /** Paragraphs. */
  readonly content: string;
  readonly width: number;
  readonly fill?: string;
  readonly spans?: number;
  /** Text begins at the top; otherwise it stands in the middle. */
  readonly top?: boolean;
}

const cellXml = ({ content, width, fill, spans, top }: Cell): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spans === undefined ? '' : `<w:gridSpan w:val="${spans}"/>`}${
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  }<w:vAlign w:val="${top === true ? 'top' : 'center'}"/></w:tcPr>${content}</w:tc>`;

export interface Row {
  readonly cells: readonly Cell[];
  /** Repeated at the top of each page, and read out as headings. */
  readonly isHeader?: boolean;
  /** At least so high. */
  readonly height?: number;
}

const rowXml = ({ cells, isHeader, height }: Row): string =>
  `<w:tr><w:trPr><w:cantSplit/>${height === undefined ? '' : `<w:trHeight w:val="${height}" w:hRule="atLeast"/>`}${
    isHeader === true ? '<w:tblHeader/>' : ''
  }</w:trPr>${cells.map(cellXml).join('')}</w:tr>`;

export interface Table {
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Read out by screen readers. */
  readonly caption: string;
  readonly description: string;
  readonly firstColumnIsHeader: boolean;
}

/** A table of fixed widths in the style `Agreement`, with what screen readers need; a paragraph must follow it. */
export const table = ({ widths, rows, caption, description, firstColumnIsHeader }: Table): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Agreement"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="${
    firstColumnIsHeader ? '04A0' : '0420'
  }" w:firstRow="${rows[0]?.isHeader === true ? 1 : 0}" w:lastRow="0" w:firstColumn="${firstColumnIsHeader ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${caption}"/><w:tblDescription w:val="${description}"/></w:tblPr><w:tblGrid>${widths
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows.map(rowXml).join('')}</w:tbl>`;
