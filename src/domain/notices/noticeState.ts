import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import { reopenedAt, reopenedKinds } from '../deciding/datesChange.ts';
import { recordsOfPlacement } from '../deciding/recordsOfPlacement.ts';
import { readDutyKey } from '../duties/dutyKey.ts';
import { isOpen, type Moment, standingOn } from '../duties/standing.ts';
import { isAfter } from '../instant.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { dateInWords } from '../words.ts';
import type { Notice } from './notice.ts';

export const noticeStates = {
  notPrepared: 'Not prepared',
  prepared: 'Prepared, not sent',
  onTime: 'Sent on time',
  late: 'Sent late',
  withConsent: 'Sent with less notice, as agreed',
  sent: 'Sent',
  notNeeded: 'Not needed',
} as const;
export type NoticeState = keyof typeof noticeStates;

/** Where a notice stands: what was prepared, every time it was sent, and what follows from both. */
export interface NoticeStanding {
  readonly state: NoticeState;
  /** Why, in a sentence; empty when the state says it all. */
  readonly because: string;
  /** It is past its day and not sent. */
  readonly isOverdue: boolean;
  readonly prepared: CaseRecordOf<'documentMade'> | undefined;
  /** Earliest first; the first counts. */
  readonly sent: readonly CaseRecordOf<'noticeSent'>[];
  /** Sent with days that were changed after: they say nothing of those that hold now. */
  readonly outdated: readonly CaseRecordOf<'noticeSent'>[];
}

/** How a notice stands at a moment. The first that was sent counts; one recorded as a duty done, without its words, counts too. */
export function noticeState(notice: Notice, facts: Pick<SchoolFacts, 'caseRecords'>, moment: Moment): NoticeStanding {
  const counts = namesTheDays(notice, facts);
  const ever = recordsOf(facts.caseRecords, 'noticeSent').filter(({ what }) => what.notice === notice.key);
  const sent = ever.filter(counts);
  const outdated = ever.filter((one) => !counts(one));
  const prepared = preparedOf(notice, facts).findLast(counts);
  const standing = notice.duty && standingOn(notice.duty, moment);
  const isDone = sent.length > 0 || notice.duty?.done !== undefined;
  const kept = { prepared, sent, outdated, isOverdue: !isDone && standing === 'overdue' };
  const [first] = sent;
  if (first !== undefined) return { ...kept, state: stateOfSent(first, notice), because: first.says };
  if (notice.duty?.done !== undefined) {
    const isLate = standing === 'doneLate';
    const state = notice.duty.dueOn === undefined ? 'sent' : isLate ? 'late' : 'onTime';
    return { ...kept, state, because: `${notice.duty.done.say.replace(/\.$/, '')}.` };
  }
  if (standing !== undefined && !isOpen(standing))
    return {
      ...kept,
      state: 'notNeeded',
      because: `It was not sent and can no longer be: it lapsed on ${dateInWords(notice.duty?.lapsedOn ?? '')}.`,
    };
  return { ...kept, state: prepared === undefined ? 'notPrepared' : 'prepared', because: '' };
}

/** Every version that was prepared of a notice, those of earlier days too; the latest last. */
export const preparedOf = (
  { key, kind }: Pick<Notice, 'key' | 'kind'>,
  { caseRecords }: Pick<SchoolFacts, 'caseRecords'>,
): CaseRecordOf<'documentMade'>[] =>
  recordsOf(caseRecords, 'documentMade').filter(({ what }) => what.document === kind && what.about === key);

/** Whether a record names the days that hold now (NOT-1, REF-8): it was written after they were last changed. */
export function namesTheDays({ key, placementKey }: Notice, { caseRecords }: Pick<SchoolFacts, 'caseRecords'>) {
  const kind = readDutyKey(key)?.kind;
  const at =
    kind !== undefined && reopenedKinds.includes(kind) ? reopenedAt(recordsOfPlacement(caseRecords)(placementKey)) : undefined;
  return ({ by }: CaseRecord): boolean => at === undefined || !isAfter(at, by.at);
}

/** By the day of its duty, so that a calendar mended later mends the answer too; what its own dates and hour asked for is kept with it. */
function stateOfSent({ on, says, what }: CaseRecordOf<'noticeSent'>, { duty }: Notice): NoticeState {
  if (duty?.dueOn === undefined) return 'sent';
  // Of before, when the timing was not kept: consent was asked for only where it counts, and the sentence says the rest.
  const before = (what.consent ?? '') !== '' ? 'withConsent' : says.includes(': late by ') ? 'late' : 'onTime';
  const timing = what.timing ?? before;
  if (timing === 'withConsent') return 'withConsent';
  return on > duty.dueOn || timing === 'late' ? 'late' : 'onTime';
}
