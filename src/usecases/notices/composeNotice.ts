import { type DocumentBlock, documentBlocks } from '#documents/documentBlocks.ts';
import { type Addressee, noticeData } from '#documents/notices/noticeData.ts';
import { noticeFields } from '#documents/notices/noticeFields.ts';
import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { letterKinds } from '#domain/notices/letterKinds.ts';
import { missingOf, type NoticeField, saying } from '#domain/notices/noticeField.ts';
import type { Typed } from '#domain/notices/noticeSheet.ts';
import type { Desk } from '../desk.ts';
import { fillSchoolTemplate } from '../fillSchoolTemplate.ts';
import { done, type Outcome } from '../outcome.ts';
import type { OpenNotice } from './openNotice.ts';

export interface WrittenNotice {
  readonly typed: Typed;
  readonly to: Addressee;
}

export interface ComposedNotice {
  readonly content: Uint8Array;
  /** The filled document, word by word. */
  readonly blocks: readonly DocumentBlock[];
  readonly missing: readonly NoticeField[];
}

/** The notice on the school's own paper: its Word template, filled. What is missing says so in it. */
export async function composeNotice(
  desk: Pick<Desk, 'files'>,
  { open, sheet, notice }: OpenNotice,
  { typed, to }: WrittenNotice,
): Promise<Outcome<ComposedNotice>> {
  const { fields, letter } = letterKinds[notice.kind];
  const filled = fields(sheet, typed);
  const content = await fillSchoolTemplate(desk, open.book.school, {
    template: documentKinds[notice.kind].template,
    data: noticeData(sheet, letter(sheet, saying(filled), typed), to),
    fields: noticeFields,
    nothing: 'No notice',
  });
  if (!content.done) return content;
  return done({ content: content.value, blocks: await documentBlocks(content.value), missing: missingOf(filled) });
}
