import { gap, headerRow } from './agreementParts.ts';
import { colours } from './wordStyles.ts';
import { type Cell, heading, paragraph, run, table } from './wordXml.ts';

/** Where every pupil is, for the day on which nothing else works. Words in curly brackets are the fields of `src/documents/daySheetFields.ts`. */

const widths = [2600, 3500, 4300, 1700, 3038];
const labels = ['Pupil', 'Where the pupil should be', 'Ring, in this order', 'Known when made', 'Answer'];

const cell = (at: number, ...paragraphs: readonly (readonly string[])[]): Cell => ({
  content: paragraphs.map((runs) => paragraph(runs, { style: 'Cell' })).join(''),
  width: widths[at] ?? 0,
  top: true,
});
const small = (text: string) => run(text, { size: 17, colour: colours.quiet });

const session = (half: 'morning' | 'afternoon', title: string): string[] => [
  heading(title),
  paragraph(`{${half} summary}`),
  table({
    widths,
    caption: title,
    description: `Every pupil due away from school in the ${half}, with the place, whom to ring, and room to write the answer`,
    firstColumnIsHeader: true,
    rows: [
      headerRow(labels, widths),
      {
        cells: [
          cell(0, [run(`{#${half}}{pupil}`, { bold: true })], [small('{group}')], [run('{know}', { bold: true, size: 17 })]),
          cell(1, [run('{place}', { bold: true })], [run('{address}')], [small('{transport}')]),
          cell(2, [run('{ring}')]),
          cell(3, [run('{known}')]),
          cell(
            4,
            [run('☐ Here   ☐ Late   ☐ Not here')],
            [small('Time:               Said by:')],
            [run(`{/${half}}`, { size: 4 })],
          ),
        ],
      },
    ],
  }),
  gap,
];

export const daySheetBody = [
  paragraph('{school name}', { style: 'SchoolName' }),
  paragraph('Where every pupil is', { style: 'Title' }),
  paragraph('{date}', { style: 'Subtitle' }),
  paragraph([
    run('If the systems fail: ', { bold: true }),
    run(
      'ring each place at the time, tick, and write who said so. A pupil nobody has seen is not safe: tell {people to tell} at once. Enter the answers in Alongside when it is back.',
    ),
  ]),
  ...session('morning', 'Morning'),
  ...session('afternoon', 'Afternoon'),
].join('');
