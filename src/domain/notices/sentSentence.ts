import { type SentHow, sentHowNames } from '../caseFile/sentHow.ts';
import type { DateText, TimeText } from '../session.ts';
import { dateInWords, timeOfDay } from '../words.ts';
import type { Notice } from './notice.ts';
import { noticeKindOf } from './noticeKinds.ts';
import type { TimedNotice } from './noticeTiming.ts';

export interface Sending {
  readonly on: DateText;
  readonly at: TimeText;
  readonly how: SentHow;
  readonly name: string;
  readonly address: string;
  readonly consent: string;
}

/** The sentence that is kept: what went to whom, how, when, and whether that is on time. */
export function sentSentence(
  { kind }: Pick<Notice, 'kind'>,
  { on, at, how, name, address, consent }: Sending,
  { say }: TimedNotice,
) {
  const where = address.trim() === '' ? '' : ` (${address.trim().replace(/\s+/g, ' ')})`;
  const agreed = consent.trim() === '' ? '' : ` The parents agreed: ${consent.trim()}`;
  const when = at === '' ? dateInWords(on) : `${dateInWords(on)} at ${timeOfDay(at)}`;
  return `${noticeKindOf(kind).name} sent to ${name}, ${sentHowNames[how].toLowerCase()}${where}, on ${when}: ${say}.${agreed}`;
}
