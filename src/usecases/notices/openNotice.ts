import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type Notice, noticeOfKey } from '#domain/notices/notice.ts';
import { noticeKindOf } from '#domain/notices/noticeKinds.ts';
import { type NoticeSheet, noticeSheet } from '#domain/notices/noticeSheet.ts';
import type { Freshness } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** What notices are written from. */
const lists = [
  'staff',
  'calendar',
  'pupils',
  'placements',
  'decisions',
  'reviews',
  'dutyRecords',
  'caseRecords',
  'suspensions',
  'timetables',
  'learnerInformation',
] as const;
export const forNotices: Freshness = { maxAgeInSeconds: 5, lists };
/** Before something is recorded: what a colleague has just recorded must be seen. */
export const forSending: Freshness = { maxAgeInSeconds: 0, lists };

/** A notice laid open, with what it is written from. */
export interface OpenNotice {
  readonly open: OpenSchool;
  readonly notice: Notice;
  readonly sheet: NoticeSheet;
  readonly may: boolean;
}

/** Who may prepare and record a notice: of a placement the AP lead, of a suspension or a timetable also the headteacher. */
export const rightToNotice = (desk: Pick<Desk, 'person'>, { facts }: Pick<OpenSchool, 'facts'>, { kind }: Pick<Notice, 'kind'>) =>
  holdsRight(noticeKindOf(kind).about === 'placement' ? 'recordCase' : 'noticeOfPupil', desk.person, facts);

/** Opens a notice by its key. */
export async function openNotice(
  desk: Desk,
  schoolKey: string,
  noticeKey: string,
  freshness: Freshness = forNotices,
): Promise<Outcome<OpenNotice>> {
  const opened = await openSchool(desk, schoolKey, freshness);
  if (!opened.done) return opened;
  const open = opened.value;
  const notice = noticeOfKey(open.facts, open, noticeKey);
  if (notice === undefined)
    return refuse.notFound('This notice is not asked for any more. Look at the placement, or at Notices, again.');
  const sheet = noticeSheet(notice, open.facts, {
    learner: open.book.learnerInformation.get(notice.pupilKey)?.value,
    personId: desk.person.personId,
    today: open.today,
  });
  if (sheet === undefined)
    return refuse.notFound('The pupil is no longer in the list of the school, so this notice cannot be written.');
  return done({ open, notice, sheet, may: rightToNotice(desk, open, notice).outcome === 'met' });
}
