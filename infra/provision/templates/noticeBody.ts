import { gap, label, textWidth } from './agreementParts.ts';
import { type Cell, heading, paragraph, run, table } from './wordXml.ts';

/** A letter. Words in curly brackets are the fields of `src/documents/notices/noticeFields.ts`. */

const widths = [2700, textWidth - 2700] as const;
const detail = (content: string): Cell => ({ content: paragraph(content, { style: 'Cell' }), width: widths[1], top: true });

export const noticeBody = (caption: string): string =>
  [
    paragraph('{school name}', { style: 'SchoolName' }),
    gap,
    paragraph('{recipient name}', { style: 'Cell' }),
    paragraph('{recipient address}', { style: 'Cell' }),
    gap,
    paragraph('{date}'),
    heading('{subject}'),
    paragraph('Dear {recipient name}'),
    // The part ends in a paragraph of its own: each item then is one.
    paragraph('{#paragraphs}{paragraph}'),
    paragraph('{/paragraphs}'),
    table({
      widths,
      caption,
      description: 'What the notice says, a line each: its name and its detail',
      firstColumnIsHeader: true,
      rows: [{ cells: [label('{#particulars}{particular}', widths[0]), detail('{detail}{/particulars}')] }],
    }),
    gap,
    paragraph('{#closing paragraphs}{closing paragraph}'),
    paragraph('{/closing paragraphs}'),
    paragraph('Yours sincerely', { keepWithNext: true }),
    gap,
    gap,
    paragraph([run('{signed by}', { bold: true })], { keepWithNext: true }),
    paragraph('{signed role}, {school name}', { keepWithNext: true }),
    paragraph('{signed telephone}   {signed email}'),
  ].join('');
