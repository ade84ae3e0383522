import { facts, gap, headerRow, label, lines, text, textWidth } from './agreementParts.ts';
import { areas, bullet, copies, signatures } from './documentParts.ts';
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
    ['UPN', '{pupil upn}', 'First language', '{first language}'],
    ['SEN', '{sen}', 'Looked after', '{looked after}'],
    ['Social worker', '{social worker}', 'Youth-justice worker', '{youth justice worker}'],
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
const byHand = (name: string) => ({
  height: 400,
  cells: [label(name, firstWidth), ...dayNames.map(() => text('', dayWidth, true))],
});
const placement = [
  heading('3. The placement'),
  facts('The placement', 'Dates, reason and approval', [
    ['Starts on', '{start date}', 'Ends on', '{end date}'],
    ['Taster date', '{referral taster on}', 'Sessions a week', '{sessions a week}'],
    ['Reason', '{reason}', 'Arranged as', '{arrangement}'],
    ['Approved by', '{approved by}', 'Approved on', '{approved on}'],
    ['Also attends', '{also at}'],
    ['Conditions', '{conditions}'],
    ['Overrides', '{overrides}'],
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
      byHand('Arrives at'),
      byHand('Leaves at'),
    ],
  }),
  gap,
];

const numberWidth = 700;
const successWidth = 3400;
const objectiveWidth = textWidth - numberWidth - successWidth;
const objectives = [
  heading('4. Objectives and planned outcomes'),
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
  areas('Planned outcomes', [
    ['What it is meant to achieve', '{referral intent}'],
    ['Where the pupil starts', '{referral baseline}'],
    ['Steps back to school, or on', '{referral destination}\n{referral readiness}'],
  ]),
  gap,
];

const curriculum = [
  heading('5. Curriculum'),
  facts('Core subjects', 'Where English, mathematics and science are taught', [
    ['English', '{referral english}', 'Mathematics', '{referral mathematics}'],
    ['Science', '{referral science}', 'Key stage 4', '{key stage 4}'],
  ]),
  gap,
  areas('Curriculum', [
    ['Course', '{provider curriculum}'],
    ['Matched to the school’s curriculum', '{referral curriculum match}'],
    ['Qualifications', '{referral qualifications}'],
    ['Examinations: entered by, sat at, paid by', ''],
    ['Careers and post-16 (in key stage 4)', '{referral work related}'],
  ]),
  gap,
];

const needs = [
  heading('6. Needs and support'),
  facts('Agencies', 'Authorities and agencies that work with the pupil', [
    ['EHC plan of', '{local authority}', 'Case officer', '{case officer}'],
    ['Looked after by', '{looked after by}', 'Virtual school', '{virtual school head}'],
  ]),
  gap,
  areas('Needs and support', [
    ['Special needs and support', '{support}'],
    ['Outcomes of the EHC plan', '{referral ehcp outcomes}'],
    ['Targets of the PEP', '{referral pep targets}'],
    ['Health needs and medicine', '{health}'],
    ['English as an additional language', ''],
    ['Youth justice and other agencies', '{agencies}'],
    ['Behaviour plan', '{behaviour plan}'],
    ['What helps the pupil', '{referral what helps}'],
    ['Reasonable adjustments', '{referral adjustments}'],
    ['Risk assessment', '{risk assessment}'],
    ['Induction: first day, whom to ask for', ''],
    ['Pastoral care: key adult, check-ins', ''],
  ]),
  gap,
];

const attendance = [
  heading('7. Attendance'),
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
  heading('8. Safeguarding'),
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
      {
        cells: [
          label('E-mail, or deputy', textWidth - 2 * third),
          text('{school safeguarding lead email}', third),
          text('{provider deputy safeguarding lead} {provider deputy safeguarding telephone}', third),
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

const practical = [
  heading('9. Travel and lunch'),
  areas('Travel and lunch', [
    ['Transport', '{transport}'],
    ['Risks on the way', '{referral travel risks}'],
    ['Lunch: who provides it, who pays', 'Eligible for free school meals: {free school meals}'],
    ['Transfer of free school meals', ''],
  ]),
  gap,
];

const costAndReview = [
  heading('10. Progress, reviews and cost'),
  facts('Progress, reviews and cost', 'What the placement costs and when it is reviewed', [
    ['Reviewed', '{review rhythm}', 'Next review', '{next review date}'],
    ['Cost a week', '{cost a week}', 'Length', '{weeks}'],
    ['Progress', '{referral tracking}'],
    ['At reviews', '{ap lead name}, {provider contact}, {parent name}, {pupil name}'],
  ]),
  gap,
  bullet('Each review looks at the objectives, attendance, safety and the steps back to school, at least every half-term.'),
  bullet(
    'The provider gives the school a written report on progress, attendance and behaviour before each review and at the end.',
  ),
];

const signing = [
  ...signatures('11. Signatures and copies', 'By signing, each person agrees to what this document says.', [
    ['Parent or carer', '{parent name}'],
    ['Pupil', '{pupil name}'],
    ['School (referrer)', '{ap lead name}'],
    ['Provider (lead)', '{provider contact}'],
    ['Other professional', ''],
  ]),
  copies([
    'parent or carer',
    'pupil',
    'school',
    'provider',
    'local authority adviser',
    'youth-justice worker',
    'health',
    'local authority',
    'other: __________',
  ]),
];

export const agreementBody = [
  ...title,
  ...parties,
  ...pupil,
  ...placement,
  ...objectives,
  ...curriculum,
  ...needs,
  ...attendance,
  ...safeguarding,
  ...practical,
  ...costAndReview,
  ...signing,
].join('');
