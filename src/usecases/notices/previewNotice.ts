import type { DocumentBlock } from '#documents/documentBlocks.ts';
import { londonTime } from '#domain/londonTime.ts';
import { noticeTiming, type TimedNotice } from '#domain/notices/noticeTiming.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { composeNotice, type WrittenNotice } from './composeNotice.ts';
import { openNotice, rightToNotice } from './openNotice.ts';

export interface NoticePreview {
  readonly blocks: readonly DocumentBlock[];
  readonly missing: readonly { readonly id: string; readonly say: string; readonly mend: string }[];
  /** If it goes out today. */
  readonly today: { readonly on: DateText } & TimedNotice;
}

/** The notice as it will be sent: every word that the Word file holds. Writes nothing. */
export async function previewNotice(
  desk: Desk,
  schoolKey: string,
  noticeKey: string,
  written: WrittenNotice,
): Promise<Outcome<NoticePreview>> {
  const opened = await openNotice(desk, schoolKey, noticeKey);
  if (!opened.done) return opened;
  const { open, notice, sheet } = opened.value;
  const right = rightToNotice(desk, open, notice);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const composed = await composeNotice(desk, opened.value, written);
  if (!composed.done) return composed;
  const { blocks, missing } = composed.value;
  return done({
    blocks,
    missing: missing.map(({ id, missing: say, mend }) => ({ id, say, mend })),
    today: { on: open.today, ...noticeTiming(sheet, open.today, written.typed, { at: londonTime(open.now).time }) },
  });
}
