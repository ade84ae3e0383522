import { textOfBlocks } from '#documents/documentBlocks.ts';
import type { Addressee } from '#documents/notices/noticeData.ts';
import { sentHowNames } from '#domain/caseFile/sentHow.ts';
import { dischargedBy } from '#domain/notices/dischargedBy.ts';
import { noticeOfKey } from '#domain/notices/notice.ts';
import { noticeKindOf } from '#domain/notices/noticeKinds.ts';
import { mayConsent, noticeTiming } from '#domain/notices/noticeTiming.ts';
import { preparedAs } from '#domain/notices/preparedAs.ts';
import { type Sending, sentSentence } from '#domain/notices/sentSentence.ts';
import { listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { composeNotice, type WrittenNotice } from './composeNotice.ts';
import { missingRefusal } from './missingRefusal.ts';
import { forSending, type OpenNotice, openNotice, rightToNotice } from './openNotice.ts';

export interface SentNotice extends Sending, WrittenNotice {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  /** It went out in the school's own words: what they were, or where they are filed. Empty: as it was previewed. */
  readonly ownWords: string;
}

/**
 * Records that a notice was sent (NOT-4): how, to whom, when, in which words; on time or late as the rule counts, whatever anybody says. It
 * discharges the duty to send it. Nothing is sent by this.
 */
export async function recordNoticeSent(
  desk: Desk,
  schoolKey: string,
  noticeKey: string,
  sent: SentNotice,
): Promise<Outcome<{ readonly key: string; readonly says: string }>> {
  const opened = await openNotice(desk, schoolKey, noticeKey, forSending);
  if (!opened.done) return opened;
  const { open, notice } = opened.value;
  const right = rightToNotice(desk, open, notice);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const entry = await entryOf(desk, opened.value, sent);
  if (!entry.done) return entry;
  const { says } = entry.value;
  const written = await writeCase(desk, open, entry.value, {
    action: 'Notice sent',
    deeds: dischargedBy(notice, sent, open.facts, open).map((one) => ({ dutyKey: one, evidence: says })),
  });
  return written.done ? done({ key: written.value.key, says }) : written;
}

/** What is recorded; sent again what was recorded then, whatever has changed since. */
async function entryOf(desk: Desk, opened: OpenNotice, sent: SentNotice): Promise<Outcome<CaseEntry>> {
  const { open, notice, sheet } = opened;
  const kept = open.book.caseRecords.get(sent.key)?.value;
  if (kept !== undefined) return done(kept);
  const problem = problemOf(opened, sent);
  if (problem !== undefined) return problem;
  const text = await wordsOf(desk, opened, sent);
  if (!text.done) return text;
  const file = sent.ownWords.trim() === '' ? preparedAs(notice, open.facts, { ...sent, to: addresseeOf(sent) })?.what.file : null;
  const timed = timingWhenSent(opened, sent);
  return done({
    key: sent.key,
    placementKey: notice.placementKey,
    pupilKey: notice.pupilKey,
    providerKey: sheet.placement?.placement.providerKey ?? '',
    on: sent.on,
    says: sentSentence(notice, sent, timed),
    what: {
      kind: 'noticeSent',
      notice: notice.key,
      party: notice.party,
      name: sent.name,
      how: sent.how,
      address: sent.address,
      text: text.value,
      file: file ?? null,
      at: sent.at,
      consent: sent.consent,
      timing: timed.timing,
      typed: sent.typed,
    },
  });
}

/** It is written to whom it was sent; where to is the letter's own, which may be another way than it went. */
const addresseeOf = ({ name, to }: SentNotice): Addressee => ({ name, address: to.address });

/** Whether a closure keeps a notice in time is known only once it is there, so the day is judged as if it were. */
function timingWhenSent({ open, notice, sheet }: OpenNotice, { key, on, at, typed, consent }: SentNotice) {
  const deed = { key, dutyKey: notice.key, what: { status: 'done', on, evidence: '' } as const, by: open.signature };
  const facts = { ...open.facts, dutyRecords: [...open.facts.dutyRecords, deed] };
  const after = noticeOfKey(facts, open, notice.key) ?? notice;
  return noticeTiming({ ...sheet, notice: after }, on, typed, { consent, at });
}

function problemOf({ open, notice, sheet }: OpenNotice, sent: SentNotice): Outcome<never> | undefined {
  const { hows, asksTime } = noticeKindOf(notice.kind);
  if (!hows.includes(sent.how)) {
    const allowed = listInWords(
      hows.map((how) => sentHowNames[how].toLowerCase()),
      'or',
    );
    return refuse.badField('how', `“${sentHowNames[sent.how]}” does not count for this notice. Choose ${allowed}.`);
  }
  if (sent.name.trim() === '') return refuse.badField('name', 'Write to whom it was sent.');
  if (sent.how !== 'byHand' && sent.how !== 'meeting' && sent.address.trim() === '')
    return refuse.badField('address', 'Write the address, e-mail address or number it was sent to.');
  if (asksTime && sent.at === '')
    return refuse.badField('at', 'Write the time of day: the rule asks for it by the end of the afternoon.');
  if (sent.consent.trim() !== '' && !mayConsent(sheet, sent.typed))
    return refuse.badField(
      'consent',
      'The parents can agree to less notice only where the education begins before the sixth school day. Leave this empty.',
    );
  const duty = notice.duty ?? { kind: 'flexiDecision' as const, placementKey: undefined };
  const early = doneProblem(duty, sent.on, open);
  return early === undefined ? undefined : refuse.badField('on', early);
}

/** As it was previewed, or in the school's own words. */
async function wordsOf(desk: Desk, opened: OpenNotice, sent: SentNotice): Promise<Outcome<string>> {
  if (sent.ownWords.trim() !== '') return done(`In the school’s own words: ${sent.ownWords.trim()}`);
  const composed = await composeNotice(desk, opened, { ...sent, to: addresseeOf(sent) });
  if (!composed.done) return composed;
  const { missing, blocks } = composed.value;
  return missing.length > 0 ? missingRefusal('It was not recorded as sent.', missing) : done(textOfBlocks(blocks));
}
