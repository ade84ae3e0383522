import type { TemplateField } from './templateField.ts';

const row = [
  { name: 'pupil', meaning: 'The pupil' },
  { name: 'group', meaning: 'Year and registration group' },
  { name: 'know', meaning: 'What whoever looks for the pupil must know' },
  { name: 'place', meaning: 'The provider and its site, or the place instead' },
  { name: 'address', meaning: 'The address of the place' },
  { name: 'transport', meaning: 'How the pupil gets there' },
  { name: 'ring', meaning: 'Whom to ring, a line each, in order' },
  { name: 'known', meaning: 'What was known when the sheet was made, and by when the answer is wanted' },
] as const satisfies readonly TemplateField[];

/** Every field that the template of the day's sheet may use (BEY-7). */
export const daySheetFields = [
  { name: 'school name', meaning: 'The school' },
  { name: 'date', meaning: 'The day' },
  { name: 'made', meaning: 'When the sheet was made' },
  { name: 'people to tell', meaning: 'The AP lead and the safeguarding lead, with their numbers' },
  { name: 'morning summary', meaning: 'How many are away in the morning, and when the school wants to know' },
  { name: 'afternoon summary', meaning: 'The same of the afternoon' },
  { name: 'morning', meaning: 'The pupils away in the morning', fields: row },
  { name: 'afternoon', meaning: 'The pupils away in the afternoon', fields: row },
] as const satisfies readonly TemplateField[];
