import { referralFieldName } from '../../../src/documents/fields/referralFields.ts';
import { referralForm } from '../../../src/domain/referral/referralForm.ts';
import { facts, gap } from './agreementParts.ts';
import { areas, opening, signatures } from './documentParts.ts';
import { aboutThePupil } from './learnerBodies.ts';
import { heading } from './wordXml.ts';

/** The sections of one part of the referral form, as the screen has them. */
const sections = (part: 'A' | 'B'): string[] =>
  referralForm
    .filter((section) => section.part === part)
    .flatMap(({ title, fields }) => [
      heading(title),
      areas(
        title,
        fields.map((field) => [field.label, `{${referralFieldName(field)}}`] as const),
      ),
      gap,
    ]);

/** Part A of the referral (REF-7): sent within a week of the agreed referral. */
export const referralPartABody = [
  ...opening(
    'Referral, part A',
    '{pupil name}',
    'Why {school name} asks for alternative provision for {pupil name}, and what the pupil needs.',
  ),
  heading('The pupil'),
  ...aboutThePupil,
  ...sections('A'),
  ...signatures('For the school', 'Part B follows by the first review.', [
    ['AP lead', '{ap lead name}'],
    ['SENCO', '{senco name}'],
  ]),
].join('');

/** Part B: complete by the first review. */
export const referralPartBBody = [
  ...opening(
    'Referral, part B',
    '{pupil name}',
    'What the placement of {pupil name} is for, how it is followed, and where it leads.',
  ),
  facts('The pupil and the provider', 'Who and where', [
    ['Pupil', '{pupil name}', 'Date of birth', '{pupil date of birth}'],
    ['Provider', '{provider name}', 'Contact', '{provider contact}'],
    ['Starts on', '{start date}', 'Ends on', '{end date}'],
  ]),
  gap,
  ...sections('B'),
  ...signatures('Agreed by', 'Changes are agreed in a review.', [
    ['School', '{ap lead name}'],
    ['Provider', '{provider contact}'],
    ['Parent or carer', '{parent name}'],
  ]),
].join('');
