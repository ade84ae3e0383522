import { facts, gap } from './agreementParts.ts';
import { bullet, opening, repeated, signatures } from './documentParts.ts';
import { heading, paragraph } from './wordXml.ts';

const theProvider = [
  heading('The provider'),
  facts('The provider', 'The provider and its people', [
    ['Name', '{provider name}', 'Kind', '{provider kind}'],
    ['URN', '{provider urn}', 'Telephone', '{provider telephone}'],
    ['Contact', '{provider contact}', 'E-mail', '{provider email}'],
    ['Safeguarding lead', '{provider safeguarding lead}', 'Telephone', '{provider safeguarding telephone}'],
    ['Last trained', '{provider safeguarding training}', 'Deputy', '{provider deputy safeguarding lead}'],
  ]),
  gap,
  repeated(
    'Every address at which the provider works',
    ['Site', 'Address', 'Telephone', 'Kind'],
    ['{#sites}{site}', '{address}', '{telephone}', '{kind}{/sites}'],
    [2300, 3766, 1800, 2000],
  ),
  gap,
];

/** The letter of assurance (PRO-4): the provider confirms in writing that its staff were checked. */
export const letterOfAssuranceBody = [
  ...opening(
    'Letter of safeguarding assurance',
    '{provider name}',
    'To {school name}. We know that you rely on this letter when you place pupils with us, and that you may ask to see what stands behind it.',
  ),
  ...theProvider,
  heading('We confirm'),
  bullet(
    'Everybody who works with pupils, volunteers and agency staff included, was checked before they began: identity, enhanced DBS with barred list where it applies, right to work, qualifications, references, prohibition from teaching, checks abroad where needed, childcare disqualification where it applies.',
  ),
  bullet('All of it stands in a single central record, which the school may see on a visit.'),
  bullet(
    'Our safeguarding lead and the deputy are trained, and the training is no older than two years. All staff read part one of Keeping children safe in education in its present edition.',
  ),
  bullet(
    'We tell the school in writing, at once, of any change in our staff, premises or provision that may put a pupil at risk.',
  ),
  bullet('Pupils are taught only at the addresses above. We ask the school before we use another address or another provider.'),
  bullet(
    'We tell the school’s safeguarding lead of every concern the same day: {school safeguarding lead name}, {school safeguarding lead telephone}.',
  ),
  bullet('Allegations against staff are passed on the same day to the local authority’s designated officer and to the school.'),
  bullet(
    'We are insured: public liability, employer’s liability, professional negligence, and motor insurance where we carry pupils.',
  ),
  paragraph('Staff who work with pupils are listed in an appendix to this letter, with role and date of check.'),
  ...signatures('Signed for the provider', 'Please sign and send back to {ap lead name}, {ap lead email}.', [
    ['Head of the provider', ''],
    ['Safeguarding lead', '{provider safeguarding lead}'],
  ]),
].join('');

/** The provider checklist (PRO-4 to PRO-10): what was checked, what was seen, what is missing. */
export const providerChecklistBody = [
  ...opening(
    'Provider checklist',
    '{provider name}',
    'What the schools of the trust have checked, by {made on}. An essential check that is not passed means: no new placement.',
  ),
  ...theProvider,
  heading('The checks'),
  repeated(
    'The checks',
    ['Check', '', 'Outcome', 'On, by', 'Until', 'What was seen'],
    ['{#checks}{check}', '{essential}', '{outcome}', '{checked on}', '{expires on}', '{evidence}{/checks}'],
    [2900, 1050, 1100, 1550, 1266, 2000],
  ),
  gap,
  paragraph('Last inspection: {provider inspection}'),
  ...signatures('Checked by', 'For {school name}.', [
    ['AP lead', '{ap lead name}'],
    ['Safeguarding lead', '{school safeguarding lead name}'],
  ]),
].join('');
