import { facts, gap } from './agreementParts.ts';
import { areas, opening, repeated, signatures } from './documentParts.ts';
import { heading, paragraph } from './wordXml.ts';

/** The written record of a review (REV-1, NOT-2). Words in curly brackets are the fields of `src/documents/reviews/reviewFields.ts`. */
export const reviewRecordBody = [
  ...opening(
    '{review name} of a placement',
    '{pupil name} at {provider name}',
    'Held on {held on}. This is what was heard and what was decided, with the reasons.',
  ),
  heading('Decision'),
  areas('Decision', [
    ['Outcome', '{outcome}'],
    ['What was decided and why', '{decision}'],
    ['What changes', '{changes}'],
    ['Steps to the return', '{steps to return}'],
    ['Next review', '{next review}'],
  ]),
  gap,
  heading('What was agreed'),
  repeated('What was agreed', ['What', 'Who', 'By'], ['{#actions}{action}', '{owner}', '{by}{/actions}'], [5666, 2400, 1800]),
  gap,
  heading('Who was heard'),
  repeated('Who was heard', ['Party', 'How'], ['{#parties}{party}', '{attendance of party}{/parties}'], [3600, 6266]),
  gap,
  areas('Who was heard', [
    ['Present', '{people}'],
    ['How it was called', '{how it was called}'],
    ['The pupil, in the pupil’s own words', '{pupil view}'],
    ['The parents', '{parent view}'],
    ['The provider', '{provider view}'],
  ]),
  gap,
  heading('Progress'),
  repeated(
    'Progress',
    ['No.', 'Objective', 'How far', 'What was said'],
    ['{#progress}{number}', '{objective}', '{rating}', '{progress words}{/progress}'],
    [600, 3466, 2000, 3800],
  ),
  gap,
  areas('Attendance, safety and need', [
    ['Attendance', '{attendance}\n{attendance words}'],
    ['Still safe, still needed', '{safety and need}'],
  ]),
  gap,
  facts('The placement', 'Facts about the pupil and the placement', [
    ['Pupil', '{pupil name}', 'Date of birth', '{pupil date of birth}'],
    ['Provider', '{provider name}', 'Placement', '{placement dates}'],
    ['Recorded by', '{recorded by}', 'Recorded on', '{recorded on}'],
  ]),
  gap,
  paragraph(
    'This review is about how the pupil is educated. It is not an exclusion. If you disagree with what was decided, tell the school: {school name}, telephone {school telephone}.',
  ),
  gap,
  ...signatures('Seen by', 'Each person signs to say that the record was read.', [
    ['Pupil', '{pupil name}'],
    ['Parent or carer', ''],
    ['Provider', ''],
    ['School', '{recorded by}'],
  ]),
].join('');
