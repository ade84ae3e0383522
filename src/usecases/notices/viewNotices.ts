import { placementCase } from '#domain/duties/placementCase.ts';
import { suspensionCases } from '#domain/duties/pupils/suspensionCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { type Notice, type NoticeParty, noticeName, noticesOfPlacement, noticesOfPupils } from '#domain/notices/notice.ts';
import type { NoticeKind } from '#domain/notices/noticeKinds.ts';
import { noticeSheet } from '#domain/notices/noticeSheet.ts';
import { type NoticeState, noticeState } from '#domain/notices/noticeState.ts';
import { type NotNeeded, notNeededOf, notNeededOfRun } from '#domain/notices/notNeeded.ts';
import { recipientsOf } from '#domain/notices/recipients.ts';
import { requestedMeeting, requestsOf } from '#domain/notices/reviewRequest.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { forNotices, rightToNotice } from './openNotice.ts';
import { sayOfRequest } from './sayOfRequest.ts';

export interface NoticeRow {
  readonly key: string;
  readonly kind: NoticeKind;
  readonly name: string;
  readonly party: NoticeParty;
  readonly to: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly dueOn: DateText | null;
  readonly state: NoticeState;
  readonly because: string;
  readonly isOverdue: boolean;
  readonly timesSent: number;
  readonly may: boolean;
}
export interface ReviewRequestRow {
  readonly key: string;
  readonly on: DateText;
  readonly name: string;
  /** Whether a meeting is owed, by when, or why not. */
  readonly say: string;
  readonly mayTakeBack: boolean;
}
export interface NoticesView {
  readonly notices: readonly NoticeRow[];
  readonly notNeeded: readonly NotNeeded[];
  readonly requests: readonly ReviewRequestRow[];
  /** A written request for a review meeting can be recorded: it is an off-site direction, and this person may. */
  readonly mayRecordRequest: boolean;
}

/** The notices about one placement, with the written requests for a review. */
export async function viewNoticesOfPlacement(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<NoticesView>> {
  const opened = await openSchool(desk, schoolKey, forNotices);
  if (!opened.done) return opened;
  const open = opened.value;
  const placement = open.book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  const notices = noticesOfPlacement(open.facts, placementKey);
  const c = placementCase(rulebook(open.facts), placement);
  const may = rightToNotice(desk, open, { kind: 'offSiteNotice' }).outcome === 'met';
  return done({
    notices: rowsOf(desk, open, notices),
    notNeeded: notNeededOf(c),
    requests: requestsOf(open.facts.caseRecords, placementKey).map((request) => ({
      key: request.key,
      on: request.on,
      name: request.what.name,
      say: sayOfRequest(requestedMeeting(request, c.reviewsOf(placementKey), open.facts)),
      mayTakeBack: may || request.by.personId === desk.person.personId,
    })),
    mayRecordRequest: may && c.isApproved && placement.arrangement === 'offSiteDirection',
  });
}

/** The notices about suspensions and timetables of the whole school, or of one pupil. */
export async function viewNoticesOfPupils(desk: Desk, schoolKey: string): Promise<Outcome<NoticesView>> {
  const opened = await openSchool(desk, schoolKey, forNotices);
  if (!opened.done) return opened;
  const open = opened.value;
  const runs = suspensionCases(rulebook(open.facts));
  return done({
    notices: rowsOf(desk, open, noticesOfPupils(open.facts, open)),
    notNeeded: runs.flatMap(notNeededOfRun),
    requests: [],
    mayRecordRequest: false,
  });
}

const rowsOf = (desk: Desk, open: OpenSchool, notices: readonly Notice[]): NoticeRow[] =>
  notices.map((notice) => {
    const { facts, book, today } = open;
    const { state, because, isOverdue, sent } = noticeState(notice, facts, open);
    const learner = book.learnerInformation.get(notice.pupilKey)?.value;
    const sheet = noticeSheet(notice, facts, { learner, personId: desk.person.personId, today });
    const pupil = facts.pupils.get(notice.pupilKey);
    return {
      key: notice.key,
      kind: notice.kind,
      name: noticeName(notice),
      party: notice.party,
      to: sheet === undefined ? '' : (recipientsOf(sheet)[0]?.name ?? ''),
      pupilKey: notice.pupilKey,
      pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
      dueOn: notice.duty?.dueOn ?? null,
      state,
      because,
      isOverdue,
      timesSent: sent.length,
      may: rightToNotice(desk, open, notice).outcome === 'met',
    };
  });
