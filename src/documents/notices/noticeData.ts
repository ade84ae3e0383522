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

/**
 * Where a person finds a notice in her OneDrive: one folder a school and pupil; the same notice to another person, or about another
 * placement, is another file. A name that another notice has already, as `taken` says, gets a number.
 */
export const noticeFile = (
  { facts, pupil, notice, placement }: NoticeSheet,
  to: Addressee,
  taken: (fileName: string) => boolean = () => false,
): { readonly folder: readonly string[]; readonly fileName: string } => {
  const whole = [
    fileNameOf(noticeKindOf(notice.kind).name),
    fileNameOf(fullName(pupil), 50),
    ...(placement?.provider === undefined ? [] : [fileNameOf(placement.provider.name, 40)]),
    ...(to.name.trim() === '' ? [] : [fileNameOf(to.name, 40)]),
    ...(notice.duty?.dueOn === undefined ? [] : [notice.duty.dueOn]),
  ].join(' - ');
  let fileName = `${whole}.docx`;
  for (let number = 2; taken(fileName); number += 1) fileName = `${whole} (${number}).docx`;
  return { folder: ['Alternative provision', fileNameOf(facts.school.name), fileNameOf(fullName(pupil), 60)], fileName };
};
