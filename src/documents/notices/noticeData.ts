import type { Letter } from '#domain/notices/letter.ts';
import { noticeKindOf } from '#domain/notices/noticeKinds.ts';
import type { NoticeSheet } from '#domain/notices/noticeSheet.ts';
import { fullName } from '#domain/pupil.ts';
import { roleNames } from '#domain/staff.ts';
import { dateInWords } from '#domain/words.ts';
import { fileNameOf } from '../fileName.ts';
import type { TemplateData } from '../templateField.ts';

/** To whom it is written. */
export interface Addressee {
  readonly name: string;
  readonly address: string;
}

const unnamed = { parents: 'parents and carers', pupil: 'pupil', la: 'local authority' } as const;

/** The value of every field of `noticeFields`. */
export function noticeData(sheet: NoticeSheet, letter: Letter, to: Addressee): TemplateData {
  const { facts, pupil, signs, today } = sheet;
  const [role] = signs?.roles ?? [];
  return {
    'school name': facts.school.name,
    'school telephone': facts.school.telephone,
    'school urn': facts.school.urn,
    date: dateInWords(today),
    'recipient name': to.name.trim() || unnamed[sheet.notice.party],
    'recipient address': to.address.trim(),
    subject: letter.subject,
    'pupil name': fullName(pupil),
    'pupil date of birth': dateInWords(pupil.dateOfBirth).replace(/^\w+ /, ''),
    paragraphs: letter.opening.map((paragraph) => ({ paragraph })),
    particulars: letter.particulars.map(({ name, value }) => ({ particular: name, detail: value })),
    'closing paragraphs': letter.closing.map((paragraph) => ({ 'closing paragraph': paragraph })),
    'signed by': signs?.name ?? '',
    'signed role': role === undefined ? '' : roleNames[role],
    'signed telephone': signs?.telephone ?? '',
    'signed email': signs?.email ?? '',
  };
}

/** Where a person finds a notice in her OneDrive: one folder a school and pupil; the same notice to another person is another file. */
export const noticeFile = (
  { facts, pupil, notice }: NoticeSheet,
  to: Addressee,
): { readonly folder: readonly string[]; readonly fileName: string } => ({
  folder: ['Alternative provision', fileNameOf(facts.school.name), fileNameOf(fullName(pupil), 60)],
  fileName: `${[
    fileNameOf(noticeKindOf(notice.kind).name),
    fileNameOf(fullName(pupil), 50),
    ...(to.name.trim() === '' ? [] : [fileNameOf(to.name, 40)]),
    ...(notice.duty?.dueOn === undefined ? [] : [notice.duty.dueOn]),
  ].join(' - ')}.docx`,
});
