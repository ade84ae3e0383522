import { facts, gap } from './agreementParts.ts';
import { areas, copies, opening, repeated } from './documentParts.ts';
import { heading, paragraph } from './wordXml.ts';

const widths = [6566, 1100, 1100, 1100];

/** One voice: its statements from 1 to 5, its words, who signed. */
const voice = (key: string, title: string): string[] => [
  heading(title, 2),
  repeated(
    `Statements: ${title}`,
    ['Statement', 'Now', 'Last', 'Change'],
    [`{#${key} statements}{statement}`, '{answer}', '{last}', `{change}{/${key} statements}`],
    widths,
  ),
  areas(`Comments and signature: ${title}`, [
    ['Together', `{${key} score}`],
    ['Comments', `{${key} comments}`],
    ['Signed by', `{${key} signed by}, {${key} signed on}`],
  ]),
  gap,
];

/** The form of an evaluation (REV-5), with attendance and progress (REV-4). */
const body = (title: string): string =>
  [
    ...opening(
      title,
      '{pupil name} at {provider name}',
      'Each answers from 1 (strongly disagree) to 5 (strongly agree). All 25 answers together are at most 125.',
    ),
    facts('The placement', 'Dates and figures of the placement', [
      ['From', '{start date}', 'To', '{end date}'],
      ['Total', '{evaluation total}', 'Change', '{evaluation change}'],
    ]),
    paragraph('{evaluation note}'),
    ...voice('pupil', 'The pupil'),
    ...voice('parent', 'The parent or carer'),
    ...voice('provider', 'The provider'),
    ...voice('school', 'The school, signed by the headteacher'),
    heading('Attendance and progress'),
    areas('Attendance', [['At the provider', '{attendance at the provider}']]),
    gap,
    repeated(
      'Progress',
      ['Objective', 'First noted', 'Last noted'],
      ['{#progress}{objective}', '{first}', '{latest}{/progress}'],
      [3866, 3000, 3000],
    ),
    gap,
    heading('What was agreed'),
    areas('What was agreed', [
      ['Agreed on', '{agreed on}'],
      ['In words', '{agreed comments}'],
      ['Parts that are missing', '{parts missing}'],
    ]),
    gap,
    repeated(
      'Actions',
      ['Action', 'Who', 'By when'],
      ['{#agreed actions}{action}', '{owner}', '{by}{/agreed actions}'],
      [4866, 2500, 2500],
    ),
    gap,
    copies(['Pupil', 'Parent or carer', 'Provider', 'School', 'Local authority']),
  ].join('');

export const midEvaluationBody = body('Evaluation in the middle');
export const endEvaluationBody = body('Evaluation at the end');
