import { dutyKey, readDutyKey } from '../duties/dutyKey.ts';
import type { Moment } from '../duties/standing.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { leavesOpen } from './letters/sixthDayNotice.ts';
import { type Notice, noticeOfKey } from './notice.ts';
import type { Typed } from './noticeSheet.ts';

/** What a notice went out with; `ownWords`: in words of the school's own, of which nobody can say what they leave open. */
export interface SentWords {
  readonly typed: Typed;
  readonly ownWords: string;
}

/**
 * The keys of the duties that a notice discharges when it is sent, its own first. NOT-3: one of a suspension that leaves nothing open
 * discharges both, that of the first day and that of the details.
 */
export function dischargedBy(notice: Notice, { typed, ownWords }: SentWords, facts: SchoolFacts, moment: Moment): string[] {
  const name = readDutyKey(notice.key);
  if (notice.duty === undefined || name === undefined) return [];
  if (notice.kind !== 'sixthDayNotice' || ownWords.trim() !== '' || leavesOpen(typed)) return [notice.key];
  const other = dutyKey('sixthDayNotice', name.subject, name.part === '' ? 'details' : '');
  const duty = noticeOfKey(facts, moment, other)?.duty;
  return duty !== undefined && duty.done === undefined ? [notice.key, other] : [notice.key];
}
