import { facts, gap } from './agreementParts.ts';
import { areas, bullet, opening, repeated, signatures } from './documentParts.ts';
import { heading, paragraph } from './wordXml.ts';

/** The individual placement agreement (REF-7): what the pupil, the family, the provider and the school promise each other at the welcome meeting. */
export const individualAgreementBody = [
  ...opening(
    'Individual placement agreement',
    '{pupil name} at {provider name}',
    'We agreed this together at the welcome meeting. {pupil name} stays a pupil of {school name}, and is welcome back there.',
  ),
  heading('When and where'),
  facts('When and where', 'Dates and place of the placement', [
    ['First day', '{start date}', 'Last day', '{end date}'],
    ['Where', '{site name}, {site address}'],
    ['Contact', '{provider contact}', 'Telephone', '{site telephone}'],
    ['At school', '{ap lead name}', 'Telephone', '{ap lead telephone}'],
    ['Sessions a week', '{sessions a week}', 'Next review', '{next review date}'],
  ]),
  gap,
  heading('What we want to reach'),
  repeated('Objectives', ['No.', 'Objective'], ['{#objectives}{number}', '{objective}{/objectives}'], [700, 9166]),
  gap,
  heading('What we agreed'),
  areas('What we agreed', [
    ['Arrives and leaves at', ''],
    ['Travel', '{transport}'],
    ['Lunch (free school meals: {free school meals})', ''],
    ['What to wear and to bring', ''],
    ['What is expected of {pupil name}', ''],
    ['What {pupil name} may expect of us', ''],
    ['What helps on a hard day', '{referral what helps}'],
    ['What the school keeps up: visits, events, friends', ''],
  ]),
  gap,
  paragraph('We also know', { style: 'Heading2' }),
  bullet('Who does not come, or comes late, is missed: the provider rings the school the same morning or afternoon.'),
  bullet(
    'If something is not right, {pupil name} can speak to {school safeguarding lead name} at school or to {provider safeguarding lead} at the provider.',
  ),
  bullet('We look at this agreement at every review. This placement is not an exclusion.'),
  ...signatures('Signed by', 'Everybody gets a copy.', [
    ['Pupil', '{pupil name}'],
    ['Parent or carer', '{parent name}'],
    ['Provider', '{provider contact}'],
    ['School', '{ap lead name}'],
  ]),
].join('');
