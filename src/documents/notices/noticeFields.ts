import type { TemplateField } from '../templateField.ts';

/**
 * The fields that the template of a notice may use. The words come as paragraphs, so that what the law asks for is always in; a school moves and
 * restyles them, and adds its own words around them.
 */
export const noticeFields = [
  { name: 'school name', meaning: 'The school' },
  { name: 'school telephone', meaning: 'The school’s telephone number' },
  { name: 'school urn', meaning: 'The school’s URN' },
  { name: 'date', meaning: 'The day on which the notice is written' },
  { name: 'recipient name', meaning: 'To whom it goes' },
  { name: 'recipient address', meaning: 'Their address' },
  { name: 'subject', meaning: 'What the notice is about' },
  { name: 'pupil name', meaning: 'The pupil' },
  { name: 'pupil date of birth', meaning: 'The pupil’s date of birth' },
  {
    name: 'paragraphs',
    meaning: 'The words before the particulars, a paragraph each',
    fields: [{ name: 'paragraph', meaning: 'One paragraph' }],
  },
  {
    name: 'particulars',
    meaning: 'What the rule asks the notice to say, an item each',
    fields: [
      { name: 'particular', meaning: 'Its name' },
      { name: 'detail', meaning: 'What is said of it' },
    ],
  },
  {
    name: 'closing paragraphs',
    meaning: 'The words after the particulars, a paragraph each',
    fields: [{ name: 'closing paragraph', meaning: 'One paragraph' }],
  },
  { name: 'signed by', meaning: 'Who sends it' },
  { name: 'signed role', meaning: 'Their role at the school' },
  { name: 'signed telephone', meaning: 'Their telephone number' },
  { name: 'signed email', meaning: 'Their e-mail address' },
] as const satisfies readonly TemplateField[];
