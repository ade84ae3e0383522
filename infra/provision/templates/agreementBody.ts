import { facts, gap, headerRow, label, lines, text, textWidth } from './agreementParts.ts';
import { colours } from './wordStyles.ts';
import { heading, paragraph, run, table } from './wordXml.ts';

/** The commissioning agreement (DOC-1), section by section. Words in curly brackets are the fields of `src/documents/agreementFields.ts`. */

const title = [
  paragraph('{school name}', { style: 'SchoolName' }),
  paragraph('Commissioning agreement', { style: 'Title' }),
  paragraph('{pupil name} at {provider name}', { style: 'Subtitle' }),
  paragraph(
    'This agreement says what {school name} and {provider name} do for {pupil name}. The school stays responsible for the pupil: for knowing where the pupil is every session, for safeguarding, and for the pupil’s education.',
  ),
];

const half = textWidth / 2;
const parties = [
  heading('1. The parties'),
  table({
    widths: [half, half],
    caption: 'The parties',
    description: 'The school and the provider, with the people to contact',
    firstColumnIsHeader: false,
    rows: [
      headerRow(['The school', 'The provider'], [half, half]),
      {
        cells: [
          lines(['*{school name}', 'Telephone: {school telephone}', 'URN: {school urn}'], half),
          lines(['*{provider name}', '{provider kind}', 'Telephone: {provider telephone}', 'URN: {provider urn}'], half),
        ],
      },
      {
        cells: [
          lines(['*AP lead: {ap lead name}', '{ap lead email}', '{ap lead telephone}'], half),
          lines(['*Contact: {provider contact}', '{provider email}', '{provider website}'], half),
        ],
      },
      {
        cells: [
          lines(['*Headteacher: {headteacher name}', '{headteacher email}', '{headteacher telephone}'], half),
          lines(['*Where the pupil is: {site name}', '{site address}', 'Telephone: {site telephone}'], half),
        ],
      },
    ],
  }),
  gap,
];

const pupil = [
  heading('2. The pupil'),
  facts('The pupil', 'Facts about the pupil and the parent or carer', [
    ['Name', '{pupil name}', 'Date of birth', '{pupil date of birth}'],
    ['Year group', '{pupil year group}', 'Registration group', '{pupil registration group}'],
    ['UPN', '{pupil upn}', 'SEN', '{sen}'],
    ['Looked after', '{looked after}', 'Social worker', '{social worker}'],
    ['Address', '{pupil address}'],
    ['Parent or carer', '{parent name}', 'Relationship', '{parent relationship}'],
    ['Telephone', '{parent telephone}', 'E-mail', '{parent email}'],
  ]),
  gap,
];

const dayWidth = 1650;
const firstWidth = textWidth - 5 * dayWidth;
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const weekRow = (name: string, half: 'morning' | 'afternoon') => ({
  height: 480,
  cells: [label(name, firstWidth), ...dayNames.map((day) => text(`{${day.toLowerCase()} ${half}}`, dayWidth, true))],
});
const placement = [
  heading('3. The placement'),
  facts('The placement', 'Dates, reason and approval', [
    ['Starts on', '{start date}', 'Ends on', '{end date}'],
    ['Reason', '{reason}', 'Sessions a week', '{sessions a week}'],
    ['Approved by', '{approved by}', 'Approved on', '{approved on}'],
  ]),
  heading('The week', 2),
  table({
    widths: [firstWidth, ...dayNames.map(() => dayWidth)],
    caption: 'The week',
    description: 'Where the pupil is each morning and afternoon from Monday to Friday',
    firstColumnIsHeader: true,
    rows: [
      headerRow(['Session', ...dayNames], [firstWidth, ...dayNames.map(() => dayWidth)], true),
      weekRow('Morning', 'morning'),
      weekRow('Afternoon', 'afternoon'),
    ],
  }),
  gap,
];

const numberWidth = 700;
const successWidth = 3400;
const objectiveWidth = textWidth - numberWidth - successWidth;
const objectives = [
  heading('4. Objectives'),
  table({
    widths: [numberWidth, objectiveWidth, successWidth],
    caption: 'Objectives',
    description: 'The three objectives of the placement, with space for how success is seen',
    firstColumnIsHeader: true,
    rows: [
      headerRow(['No.', 'Objective', 'How we will see that it is met'], [numberWidth, objectiveWidth, successWidth]),
      {
        height: 640,
        cells: [
          text('{#objectives}{number}', numberWidth),
          text('{objective}', objectiveWidth),
          text('{/objectives}', successWidth),
        ],
      },
    ],
  }),
  gap,
];

const bullet = (content: string): string => paragraph(content, { style: 'ListBullet' });
const attendance = [
  heading('5. Attendance'),
  paragraph([
    run('The school must know where the pupil is in every session. ', { bold: true }),
    run('The provider records attendance each morning and each afternoon, and tells the school in the same session.'),
  ]),
  bullet('Morning: the school needs the answer by {morning answer by}. Afternoon: by {afternoon answer by}.'),
  bullet(
    'The provider says whether the pupil is present, late (with the time) or absent, and the reason if it is known. It uses no register codes.',
  ),
  bullet(
    'If the pupil does not arrive, or leaves early, the provider rings {attendance officer name} at the school at once: {attendance officer telephone}, {attendance officer email}.',
  ),
  bullet('The school follows up every absence the same day.'),
];

const third = Math.floor(textWidth / 3);
const safeguarding = [
  heading('6. Safeguarding'),
  table({
    widths: [textWidth - 2 * third, third, third],
    caption: 'Safeguarding leads',
    description: 'Whom to tell of a concern, at the school and at the provider',
    firstColumnIsHeader: true,
    rows: [
      headerRow(['Whom to tell', 'At the school', 'At the provider'], [textWidth - 2 * third, third, third]),
      {
        cells: [
          label('Safeguarding lead', textWidth - 2 * third),
          text('{school safeguarding lead name}', third),
          text('{provider safeguarding lead}', third),
        ],
      },
      {
        cells: [
          label('Telephone', textWidth - 2 * third),
          text('{school safeguarding lead telephone}', third),
          text('{provider safeguarding telephone}', third),
        ],
      },
    ],
  }),
  gap,
  bullet('A concern about the pupil is passed to both safeguarding leads at once. In an emergency ring 999 first.'),
  bullet(
    'The provider confirms in writing that it has made the checks on its staff that the law asks for, and tells the school of changes in its staff.',
  ),
  bullet(
    'The pupil is taught only at the address in this agreement. The provider asks the school before it uses another address or another provider.',
  ),
  bullet('Only the school may suspend or exclude the pupil.'),
];

const costAndReview = [
  heading('7. Cost and review'),
  facts('Cost and review', 'What the placement costs and when it is reviewed', [
    ['Cost a week', '{cost a week}', 'Next review', '{next review date}'],
  ]),
  gap,
  bullet(
    'The placement is reviewed at least every half-term with the pupil, the parent or carer, the provider and the school. Each review looks at the objectives, attendance, safety and the steps back to school.',
  ),
  bullet(
    'The provider gives the school a written report on progress, attendance and behaviour before each review and at the end.',
  ),
];

const blankLabelWidth = 3700;
const blank = (name: string) => ({ height: 660, cells: [label(name, blankLabelWidth), text('', textWidth - blankLabelWidth)] });
const toAgree = [
  heading('8. To be agreed by school and provider'),
  table({
    widths: [blankLabelWidth, textWidth - blankLabelWidth],
    caption: 'To be agreed',
    description: 'Arrangements to be written in by hand or in Word',
    firstColumnIsHeader: true,
    rows: [
      'Taster visit and first day: whom to ask for',
      'Arrival and departure times',
      'Course, curriculum and qualifications',
      'Health, learning and behaviour needs; targets of EHC plan or PEP',
      'Transport',
      'Lunch (free school meals: {free school meals})',
      'Examinations',
      'Steps back to school, or to the next place after Year 11',
    ].map(blank),
  }),
  gap,
];

const [roleWidth, nameWidth, signWidth] = [2700, 2600, 2866];
const signWidths = [roleWidth, nameWidth, signWidth, textWidth - roleWidth - nameWidth - signWidth];
const signatures = [
  heading('9. Signatures'),
  paragraph('By signing, each person agrees to what this document says.', { keepWithNext: true }),
  table({
    widths: signWidths,
    caption: 'Signatures',
    description: 'Five people sign, each with name and date',
    firstColumnIsHeader: true,
    rows: [
      headerRow(['Who signs', 'Name', 'Signature', 'Date'], signWidths),
      ...[
        ['Parent or carer', '{parent name}'],
        ['Pupil', '{pupil name}'],
        ['School (referrer)', '{ap lead name}'],
        ['Provider (lead)', '{provider contact}'],
        ['Other professional', ''],
      ].map(([role = '', name = '']) => ({
        height: 800,
        cells: [label(role, roleWidth), text(name, nameWidth), text('', signWidth), text('', signWidths[3] ?? 0)],
      })),
    ],
  }),
  gap,
  paragraph([
    run('Copies to: ', { bold: true, colour: colours.heading }),
    run('☐ parent or carer  ☐ pupil  ☐ school  ☐ provider  ☐ local authority  ☐ other: __________'),
  ]),
];

export const agreementBody = [
  ...title,
  ...parties,
  ...pupil,
  ...placement,
  ...objectives,
  ...attendance,
  ...safeguarding,
  ...costAndReview,
  ...toAgree,
  ...signatures,
].join('');
