/** Pieces of WordprocessingML as text: a document of three thousand rows is made in a moment, and only what is escaped here gets in. */

/** Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets): one of them and Word calls the document damaged. */
const notAllowed = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(notAllowed, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** Text as runs; a line break stays one. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `<w:r>${look}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');
}

export const paragraph = (style: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;

/** A field with what it shows until Word works it out: page numbers in header and footer are worked out on opening. */
export const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

export const tab = '<w:r><w:tab/></w:r>';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** A part of the package with its one root element. */
export const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} ${namespaces}>${content}</w:${root}>`;
