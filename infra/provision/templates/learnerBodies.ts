import { facts, gap } from './agreementParts.ts';
import { areas, opening, repeated, signatures } from './documentParts.ts';
import { heading } from './wordXml.ts';

/** Who the pupil is and whom to reach: the beginning of the learner information form and of the referral. */
export const aboutThePupil = [
  facts('The pupil', 'Facts about the pupil', [
    ['Name', '{pupil name}', 'Date of birth', '{pupil date of birth}'],
    ['Year group', '{pupil year group}', 'Registration group', '{pupil registration group}'],
    ['UPN', '{pupil upn}', 'First language', '{first language}'],
    ['SEN', '{sen}', 'Looked after', '{looked after}'],
    ['Social worker', '{social worker}', 'Youth-justice worker', '{youth justice worker}'],
    ['Free school meals', '{free school meals}', 'Doctor', '{doctor}'],
    ['Address', '{pupil address}'],
    ['Parent or carer', '{parent name}', 'Relationship', '{parent relationship}'],
    ['Telephone', '{parent telephone}', 'Mobile', '{parent mobile}'],
    ['E-mail', '{parent email}', 'At work', '{parent work telephone}'],
  ]),
  gap,
];
const people = (field: string) =>
  repeated(field, ['Name', 'How to reach'], [`{#${field}}{person}`, `{details}{/${field}}`], [3600, 6266]);

/** The learner information form (PUP-1, PUP-2). */
export const learnerInformationBody = [
  ...opening(
    'Learner information',
    '{pupil name}, {pupil year group}',
    'What a provider must know to keep {pupil name} safe and to teach well. Passed on with care: only to people who work with the pupil.',
  ),
  heading('The pupil'),
  ...aboutThePupil,
  heading('Further parents and carers', 2),
  people('further parents'),
  gap,
  heading('In an emergency', 2),
  people('emergency contacts'),
  gap,
  heading('Authorities and agencies'),
  areas('Authorities and agencies', [
    ['EHC plan maintained by', '{local authority}'],
    ['Case officer', '{case officer}'],
    ['Looked after by', '{looked after by}'],
    ['Virtual school head', '{virtual school head}'],
    ['Other agencies', '{agencies}'],
  ]),
  gap,
  heading('Needs and strengths'),
  areas('Needs and strengths', [
    ['Support, outcomes of the EHC plan', '{support}'],
    ['Health and medicine', '{health}'],
    ['Literacy', '{literacy}'],
    ['Attainment', '{attainment}'],
    ['Behaviour plan', '{behaviour plan}'],
    ['Interests and strengths', '{interests}'],
    ['Risk assessment', '{risk assessment}'],
  ]),
  gap,
  areas('Confirmed', [['Last confirmed', '{information checked on}']]),
  gap,
].join('');

const planWidths = [600, 2866, 1600, 1600, 1600, 1600];
/** The learner's plan (DOC-2). */
export const learnersPlanBody = [
  ...opening(
    'Learner’s plan',
    '{pupil name} at {provider name}',
    'What {pupil name} works for from {start date} to {end date}, where the work starts, and how everybody sees that it is reached.',
  ),
  heading('The pupil'),
  facts('The pupil', 'Facts about the pupil and the placement', [
    ['Year group', '{pupil year group}', 'SEN', '{sen}'],
    ['At the provider', '{provider contact}', 'At school', '{ap lead name}'],
    ['Sessions a week', '{sessions a week}', 'Next review', '{next review date}'],
  ]),
  gap,
  heading('Objectives'),
  repeated(
    'Objectives',
    ['No.', 'Objective', 'Where it starts', 'By when', 'How it is assessed', 'Success is'],
    ['{#objectives}{number}', '{objective}', '', '', '', '{/objectives}'],
    planWidths,
  ),
  gap,
  areas('Behind the objectives', [
    ['Baseline', '{referral baseline}\n{literacy}\n{attainment}'],
    ['Outcomes of the EHC plan they serve', '{referral ehcp outcomes}\n{support}'],
    ['Targets of the PEP', '{referral pep targets}'],
    ['Interests and strengths to build on', '{interests}'],
    ['How progress is tracked', '{referral tracking}'],
    ['Qualifications', '{referral qualifications}'],
  ]),
  gap,
  heading('Coming in and going on'),
  areas('Coming in and going on', [
    ['First days: who meets the pupil, what is new', ''],
    ['What the school keeps up', ''],
    ['Where it leads', '{referral destination}'],
    ['How readiness is judged, first steps back', '{referral readiness}'],
  ]),
  gap,
  ...signatures('Agreed by', 'The plan is looked at in every review.', [
    ['Pupil', '{pupil name}'],
    ['Parent or carer', '{parent name}'],
    ['Provider', '{provider contact}'],
    ['School', '{ap lead name}'],
  ]),
].join('');
