import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import { standingOn } from '#domain/duties/standing.ts';
import { londonTime } from '#domain/londonTime.ts';
import { letterKinds } from '#domain/notices/letterKinds.ts';
import { mayFollow, sixthDayOf } from '#domain/notices/letters/sixthDayNotice.ts';
import { noticeName } from '#domain/notices/notice.ts';
import { noticeKindOf } from '#domain/notices/noticeKinds.ts';
import type { NoticeSheet, Typed } from '#domain/notices/noticeSheet.ts';
import { noticeState } from '#domain/notices/noticeState.ts';
import { noticeTiming } from '#domain/notices/noticeTiming.ts';
import { recipientsOf } from '#domain/notices/recipients.ts';
import { fullName } from '#domain/pupil.ts';
import type { Desk } from '../desk.ts';
import { dutyRows } from '../dutyRow.ts';
import { done, type Outcome } from '../outcome.ts';
import { type OpenNotice, openNotice } from './openNotice.ts';

export type NoticeView = Awaited<ReturnType<typeof viewOf>>;

/** One notice on its page: what it must say and what is missing, to whom it may go, by when, and every time it was sent. */
export async function viewNotice(desk: Desk, schoolKey: string, noticeKey: string): Promise<Outcome<NoticeView>> {
  const opened = await openNotice(desk, schoolKey, noticeKey);
  return opened.done ? done(viewOf(desk, opened.value)) : opened;
}

function viewOf(desk: Desk, { open, notice, sheet, may }: OpenNotice) {
  const { about, hows, howBecause, asksTime } = noticeKindOf(notice.kind);
  const { fields, begins } = letterKinds[notice.kind];
  const { state, because, isOverdue, prepared, sent, outdated } = noticeState(notice, open.facts, open);
  const typed = { ...begins(sheet), ...usedBefore(sheet) };
  const duty = notice.duty;
  const rowOf = dutyRows(desk, open);
  return {
    key: notice.key,
    kind: notice.kind,
    name: noticeName(notice),
    about,
    party: notice.party,
    pupilKey: notice.pupilKey,
    pupilName: fullName(sheet.pupil),
    placementKey: notice.placementKey,
    providerKey: sheet.placement?.placement.providerKey ?? '',
    providerName: sheet.placement?.provider?.name ?? '',
    may,
    state,
    because,
    isOverdue,
    /** Why it is owed and by when; null when no rule says by when. */
    duty: duty === undefined ? null : rowOf({ duty, standing: standingOn(duty, open), alsoOverdue: 0 }),
    today: { on: open.today, ...noticeTiming(sheet, open.today, typed, { at: londonTime(open.now).time }) },
    fields: fields(sheet, typed).map(({ citation, ...field }) => ({ ...field, citation: citation.title })),
    typed,
    recipients: recipientsOf(sheet),
    hows: [...hows],
    howBecause,
    asksTime,
    /** Details that are not known yet may follow. */
    mayFollow: notice.kind === 'sixthDayNotice' && mayFollow(sheet),
    /** The parents can agree to less notice where the education begins before this day. */
    consentBefore: notice.kind === 'sixthDayNotice' ? sixthDayOf(sheet) : null,
    /** NOT-2: the reasons are explained in a meeting after the decision. */
    explainsInMeeting: notice.kind === 'offSiteNotice',
    prepared:
      prepared === undefined ? null : { ...prepared.what.file, version: prepared.what.version, by: prepared.by, on: prepared.on },
    sent: [...outdated, ...sent].map((record) => ({
      key: record.key,
      says: outdated.includes(record) ? `${record.says} ${datesChanged}` : record.says,
      text: record.what.text,
      file: record.what.file,
      by: record.by,
      mayTakeBack: mayTakeBackCase(desk.person, record, open.facts).outcome === 'met',
    })),
  };
}

const datesChanged = 'The dates of the placement were changed after, so it does not count.';

/** What was written into the last notice of this kind about the same provider or pupil: whom to report to, the times. */
function usedBefore({ notice, facts, placement }: NoticeSheet): Typed {
  const sent = recordsOf(facts.caseRecords, 'noticeSent').filter(({ what }) => what.typed !== undefined);
  const ofNotice = sent.findLast(({ what }) => what.notice.split('|', 2).join('|') === notice.key.split('|', 2).join('|'));
  if (ofNotice !== undefined) return onlyText(ofNotice.what.typed);
  const providerKey = placement?.placement.providerKey ?? '';
  const ofProvider = sent.findLast((record) => providerKey !== '' && record.providerKey === providerKey);
  const times = Object.entries(onlyText(ofProvider?.what.typed)).filter(([id]) => /^(morning|afternoon)|^reportTo$/.test(id));
  return Object.fromEntries(times);
}

const onlyText = (typed: Typed | undefined): Typed =>
  Object.fromEntries(Object.entries(typed ?? {}).filter(([, text]) => text !== ''));
