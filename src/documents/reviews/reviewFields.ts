import type { TemplateField } from '../templateField.ts';

/** The fields that the template of the record of a review may use (REV-1). Nothing of a concern is among them (SAF-3). */
export const reviewFields = [
  { name: 'school name', meaning: 'The school' },
  { name: 'school urn', meaning: 'The school’s URN' },
  { name: 'school telephone', meaning: 'The school’s telephone number' },
  { name: 'pupil name', meaning: 'The pupil' },
  { name: 'pupil date of birth', meaning: 'The pupil’s date of birth' },
  { name: 'provider name', meaning: 'The provider' },
  { name: 'placement dates', meaning: 'First and last day of the placement' },
  { name: 'review name', meaning: 'Review, or formal review' },
  { name: 'held on', meaning: 'The day on which it was held' },
  { name: 'outcome', meaning: 'What was decided, in one line' },
  { name: 'decision', meaning: 'What was decided and why' },
  { name: 'people', meaning: 'Who was there, by name' },
  {
    name: 'parties',
    meaning: 'Each party to the review',
    fields: [
      { name: 'party', meaning: 'The party' },
      { name: 'attendance of party', meaning: 'Was there, wrote instead, did not come, was not invited' },
    ],
  },
  { name: 'how it was called', meaning: 'What was wrong with the invitation; or that nothing was' },
  { name: 'pupil view', meaning: 'What the pupil said, in the pupil’s own words' },
  { name: 'parent view', meaning: 'What the parents said' },
  { name: 'provider view', meaning: 'What the provider said' },
  {
    name: 'progress',
    meaning: 'The objectives, and how far the pupil is with each',
    fields: [
      { name: 'number', meaning: '1, 2 or 3' },
      { name: 'objective', meaning: 'The objective' },
      { name: 'rating', meaning: 'How far the pupil is' },
      { name: 'progress words', meaning: 'What was said of it' },
    ],
  },
  { name: 'attendance', meaning: 'Sessions attended since the review before, of those confirmed' },
  { name: 'attendance words', meaning: 'What was said of attendance' },
  { name: 'safety and need', meaning: 'Whether the placement is still safe and still needed' },
  { name: 'changes', meaning: 'What changes' },
  { name: 'steps to return', meaning: 'The steps to the return' },
  {
    name: 'actions',
    meaning: 'What was agreed',
    fields: [
      { name: 'action', meaning: 'What is to be done' },
      { name: 'owner', meaning: 'Who does it' },
      { name: 'by', meaning: 'By when' },
    ],
  },
  { name: 'next review', meaning: 'When the next review is' },
  { name: 'recorded by', meaning: 'Who recorded the review' },
  { name: 'recorded on', meaning: 'When it was recorded' },
  { name: 'version', meaning: 'The number of the version' },
  { name: 'made by', meaning: 'Who made this document' },
  { name: 'made on', meaning: 'When this document was made' },
] as const satisfies readonly TemplateField[];
