import { paragraph, run } from './xml.ts';

export interface Heading {
  readonly text: string;
  readonly level: 1 | 2 | 3;
  readonly bookmark: string;
}

/**
 * The contents: a field that Word can work out anew, with its entries already there. Without page numbers (`\n`): only Word knows them, and to
 * make it count on opening it would first ask the reader whether it may. The foot of every page says which parts stand on it.
 */
export function contentsXml(headings: readonly Heading[]): string {
  const entries = headings.filter(({ level }) => level < 3);
  const lines = entries.map(({ text, level, bookmark }, at) => {
    const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(text)}</w:hyperlink>`;
    return paragraph(`TOC${level}`, (at === 0 ? begin : '') + link + (at === entries.length - 1 ? end : ''));
  });
  return paragraph('ContentsHeading', run('Contents')) + lines.join('');
}

const begin =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\n \\h \\z \\u </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
