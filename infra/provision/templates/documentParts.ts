import { gap, headerRow, label, lines, text, textWidth } from './agreementParts.ts';
import { colours } from './wordStyles.ts';
import { heading, paragraph, run, table } from './wordXml.ts';

/** School, title, whom it is about, and one paragraph that says what the document is for. */
export const opening = (title: string, about: string, lead: string): string[] => [
  paragraph('{school name}', { style: 'SchoolName' }),
  paragraph(title, { style: 'Title' }),
  paragraph(about, { style: 'Subtitle' }),
  paragraph(lead),
];

const labelWidth = 3000;
/** Label and a wide cell, one a row, with room to write in what is not recorded; `height` in twentieths of a point. */
export const areas = (caption: string, rows: readonly (readonly [label: string, content: string])[], height = 560): string =>
  table({
    widths: [labelWidth, textWidth - labelWidth],
    caption,
    description: `${caption}: what is recorded, or room to write it in`,
    firstColumnIsHeader: true,
    rows: rows.map(([name, content]) => ({
      height,
      cells: [label(name, labelWidth), lines(content.split('\n'), textWidth - labelWidth)],
    })),
  });

/** A table with a heading row, whose one row repeats for each item of a field. */
export const repeated = (
  caption: string,
  labels: readonly string[],
  fields: readonly string[],
  widths: readonly number[],
): string =>
  table({
    widths,
    caption,
    description: caption,
    firstColumnIsHeader: true,
    rows: [headerRow(labels, widths), { cells: fields.map((content, at) => text(content, widths[at] ?? 0)) }],
  });

const [roleWidth, nameWidth, signWidth] = [2700, 2600, 2866];
const signWidths = [roleWidth, nameWidth, signWidth, textWidth - roleWidth - nameWidth - signWidth];
/** Who signs, each with name, room for the signature, and the date. */
export const signatures = (title: string, lead: string, people: readonly (readonly [role: string, name: string])[]): string[] => [
  heading(title),
  paragraph(lead, { keepWithNext: true }),
  table({
    widths: signWidths,
    caption: 'Signatures',
    description: 'Each person signs with name and date',
    firstColumnIsHeader: true,
    rows: [
      headerRow(['Who signs', 'Name', 'Signature', 'Date'], signWidths),
      ...people.map(([role, name]) => ({
        height: 720,
        cells: [label(role, roleWidth), text(name, nameWidth), text('', signWidth), text('', signWidths[3] ?? 0)],
      })),
    ],
  }),
  gap,
];

export const copies = (to: readonly string[]): string =>
  paragraph([run('Copies to: ', { bold: true, colour: colours.heading }), run(to.map((one) => `☐ ${one}`).join('   '))]);

export const bullet = (content: string): string => paragraph(content, { style: 'ListBullet' });
