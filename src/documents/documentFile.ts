import { type DocumentKind, documentKinds } from '#domain/caseFile/documentKind.ts';
import type { DocumentSheet } from '#domain/documentSheet.ts';
import { fullName } from '#domain/pupil.ts';
import { fileNameOf } from './fileName.ts';

/** Long names are cut each for itself, so that the file's name keeps both. */
const longestPart = 60;

/**
 * Where a person finds a document in OneDrive (DOC-4): one folder a school and pupil, or provider, and a name that says what and where.
 * `taken` tells which names are another pupil's or placement's: a number is then added, so that no file ever replaces another child's.
 */
export function documentFile(
  kind: DocumentKind,
  { school, pupil, provider }: Pick<DocumentSheet, 'school' | 'pupil' | 'provider'>,
  taken: (fileName: string) => boolean = () => false,
): { readonly folder: readonly string[]; readonly fileName: string } {
  const names = [pupil && fullName(pupil), provider?.name].filter((name) => name !== undefined && name !== '');
  const about = names.map((name) => fileNameOf(name ?? '', longestPart));
  const whole = [fileNameOf(documentKinds[kind].name), ...about].join(' - ');
  let fileName = `${whole}.docx`;
  for (let number = 2; taken(fileName); number += 1) fileName = `${whole} (${number}).docx`;
  return { folder: ['Alternative provision', fileNameOf(school.name), about[0] ?? 'Without a name'], fileName };
}
