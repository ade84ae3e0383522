import type { DocumentKind } from '#domain/caseFile/documentKind.ts';
import type { School } from '#domain/school.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { dateInWords } from '#domain/words.ts';
import { documentFields, isRecordDocument } from './documentFields.ts';
import { exampleSheet } from './exampleSheet.ts';
import { dataOf } from './fields/sourceField.ts';
import { noticeFields } from './notices/noticeFields.ts';
import { reviewFields } from './reviews/reviewFields.ts';
import type { TemplateData, TemplateField } from './templateField.ts';

/** The fields that a template of the kind may use. */
export const fieldsOfKind = (kind: DocumentKind): readonly TemplateField[] =>
  isRecordDocument(kind) ? documentFields[kind] : fieldsOfLetters(kind);

const fieldsOfLetters = (kind: DocumentKind): readonly TemplateField[] => (kind === 'reviewRecord' ? reviewFields : noticeFields);

/** Values for every field of the kind, about an invented pupil: for a filled example. */
export function exampleOfKind(
  kind: DocumentKind,
  { school, made, today }: { readonly school: School; readonly made: Signature; readonly today: DateText },
): TemplateData {
  if (isRecordDocument(kind)) return dataOf(documentFields[kind], exampleSheet(school, made, today));
  const known: TemplateData = {
    'school name': school.name,
    'school telephone': school.telephone,
    'school urn': school.urn,
    date: dateInWords(today),
    'pupil name': 'Robin Example',
    'pupil date of birth': '14 March 2012',
    'signed by': made.name,
  };
  return Object.fromEntries(fieldsOfLetters(kind).map((field) => [field.name, known[field.name] ?? exampleValue(field)]));
}

const exampleValue = ({ meaning, fields }: TemplateField): string | readonly TemplateData[] =>
  fields === undefined
    ? `[${meaning}]`
    : [1, 2].map((at) => Object.fromEntries(fields.map((inner) => [inner.name, `[${inner.meaning}, ${at}]`])));
