import { schoolDayUpTo } from '../duties/dueDates.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';
import { sixthDayOf } from './letters/sixthDayNotice.ts';
import { noticeKindOf } from './noticeKinds.ts';
import type { NoticeSheet, Typed } from './noticeSheet.ts';

/** How a day of sending stands to the rule. `withConsent`: less notice than the rule asks, which the parents agreed to (NOT-3). */
export type Timing = 'onTime' | 'late' | 'withConsent' | 'unclear' | 'noDay';

export interface TimedNotice {
  readonly timing: Timing;
  readonly dueOn: DateText | undefined;
  /** `on time: it was due by Friday 4 December 2026`, `late by 2 school days: …`. */
  readonly say: string;
}

type Timed = Pick<NoticeSheet, 'notice' | 'facts' | 'run'>;
const isDay = (text: string | undefined): text is DateText => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/**
 * Whether a notice that is sent on a day is on time. The last day is that of its duty, and an earlier one where the notice itself names an
 * earlier meeting or an earlier beginning. Nothing makes a late notice one on time (NOT-4, BEY-3).
 */
export function noticeTiming(of: Timed, on: DateText, typed: Typed = {}, consent = ''): TimedNotice {
  const { notice, facts } = of;
  if (notice.duty === undefined) return { timing: 'noDay', dueOn: undefined, say: 'no rule says by when' };
  const dueOn = lastDay(of, typed);
  if (dueOn === undefined)
    return {
      timing: 'unclear',
      dueOn,
      say: 'whether that is on time nobody can say, because the school calendar does not reach',
    };
  const by = `it was due by ${dateInWords(dueOn)}`;
  if (on <= dueOn) return { timing: 'onTime', dueOn, say: `on time: ${by}` };
  const late = `${lateBy(notice.kind, dueOn, on, facts)}: ${by}`;
  return consent.trim() !== '' && mayConsent(of, typed)
    ? { timing: 'withConsent', dueOn, say: `with less notice than the rule asks, as the parents agreed: ${by}` }
    : { timing: 'late', dueOn, say: late };
}

/** NOT-3: "or less with the parents' consent when provision starts before day six". */
export function mayConsent(of: Timed, typed: Typed): boolean {
  const { provisionStartsOn } = typed;
  return of.notice.kind === 'sixthDayNotice' && isDay(provisionStartsOn) && provisionStartsOn < sixthDayOf(of);
}

function lastDay(of: Timed, typed: Typed): DateText | undefined {
  const { notice, facts } = of;
  const days = [notice.duty?.dueOn, ownLastDay(of, typed)].filter((day) => day !== undefined);
  return notice.duty?.dueOn === undefined ? undefined : schoolDayOrSelf(days.sort()[0], facts, notice.duty.dueOn);
}

/** The duty's day stays as the duty counted it; one that the notice's own dates give is early enough on a school day. */
const schoolDayOrSelf = (day: DateText | undefined, facts: SchoolFacts, ofDuty: DateText): DateText =>
  day === undefined || day === ofDuty ? ofDuty : schoolDayUpTo(day, facts);

/** What the dates in the notice itself ask for. */
function ownLastDay({ notice, facts }: Timed, { meetingOn, provisionStartsOn }: Typed): DateText | undefined {
  if (notice.kind === 'reviewInvitation' && isDay(meetingOn))
    return addDays(meetingOn, -facts.policy.on('invitationInDays', meetingOn));
  // "48 hours" are two days: the hour at which the education begins is not kept.
  if (notice.kind === 'sixthDayNotice' && isDay(provisionStartsOn))
    return addDays(provisionStartsOn, -Math.ceil(facts.policy.on('suspensionNoticeInHours', provisionStartsOn) / 24));
  return undefined;
}

const daysBetween = (from: DateText, to: DateText): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function lateBy(kind: NoticeSheet['notice']['kind'], dueOn: DateText, on: DateText, { calendar }: SchoolFacts): string {
  const schoolDays = calendar.schoolDaysBetween(dueOn, on);
  if (noticeKindOf(kind).countsIn === 'schoolDays' && schoolDays > 0) return `late by ${countOf(schoolDays, 'school day')}`;
  return `late by ${countOf(daysBetween(dueOn, on), 'day')}`;
}
