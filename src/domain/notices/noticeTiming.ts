import { schoolDayUpTo } from '../duties/dueDates.ts';
import { plusMinutes } from '../instant.ts';
import { instantOf, londonTime } from '../londonTime.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, TimeText } from '../session.ts';
import { addDays, isDate } from '../week.ts';
import { countOf, dateInWords, timeOfDay } from '../words.ts';
import { mayFollow, sixthDayOf } from './letters/sixthDayNotice.ts';
import { isTime } from './noticeField.ts';
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
const isDay = (text: string | undefined): text is DateText => isDate(text ?? '');

interface Sent {
  /** How the parents agreed to less notice. */
  readonly consent?: string;
  /** Time of day, Europe/London; empty when nobody said: then the day alone is judged. */
  readonly at?: TimeText;
}

/**
 * Whether a notice that is sent on a day is on time. The last day is that of its duty, and an earlier one where the notice itself names an
 * earlier meeting or an earlier beginning; of a suspension there is an hour too. Nothing makes a late notice one on time (NOT-4, BEY-3).
 */
export function noticeTiming(of: Timed, on: DateText, typed: Typed = {}, { consent = '', at = '' }: Sent = {}): TimedNotice {
  const { notice, facts } = of;
  if (notice.duty === undefined) return { timing: 'noDay', dueOn: undefined, say: 'no rule says by when' };
  const last = lastMoment(of, typed);
  if (last === undefined)
    return {
      timing: 'unclear',
      dueOn: undefined,
      say: 'whether that is on time nobody can say, because the school calendar does not reach',
    };
  const { dueOn, hour } = last;
  const by = `it was due by ${dateInWords(dueOn)}${hour === undefined ? '' : ` at ${timeOfDay(hour)}`}`;
  const isHourPast = hour !== undefined && on === dueOn && at > hour;
  if (on <= dueOn && !isHourPast) return { timing: 'onTime', dueOn, say: `on time: ${by}` };
  const late = `${isHourPast ? lateByTime(hour, at) : lateBy(notice.kind, dueOn, on, facts)}: ${by}`;
  return consent.trim() !== '' && mayConsent(of, typed)
    ? { timing: 'withConsent', dueOn, say: `with less notice than the rule asks, as the parents agreed: ${by}` }
    : { timing: 'late', dueOn, say: late };
}

/** NOT-3: "or less with the parents' consent when provision starts before day six". */
export function mayConsent(of: Timed, typed: Typed): boolean {
  const { provisionStartsOn } = typed;
  return of.notice.kind === 'sixthDayNotice' && isDay(provisionStartsOn) && provisionStartsOn < sixthDayOf(of);
}

/** The last day, and on it the hour where the rule names one. */
interface LastMoment {
  readonly dueOn: DateText;
  readonly hour: TimeText | undefined;
}

/** The duty's own, or what the dates in the notice ask for where that comes first; then it is early enough on a school day. */
function lastMoment(of: Timed, typed: Typed): LastMoment | undefined {
  const { notice, facts } = of;
  const day = notice.duty?.dueOn;
  if (day === undefined) return undefined;
  const ofDuty = { dueOn: day, hour: isOfFirstDay(notice) ? facts.policy.on('afternoonEndsAt', day) : undefined };
  const own = ownLastMoment(of, typed);
  if (own === undefined || own.dueOn > day || (own.dueOn === day && own.hour === undefined)) return ofDuty;
  const schoolDay = schoolDayUpTo(own.dueOn, facts);
  return schoolDay === own.dueOn ? own : { dueOn: schoolDay, hour: undefined };
}

/** What the dates in the notice itself ask for. What is told on the first day needs no 48 hours (NOT-3). */
function ownLastMoment({ notice, facts }: Timed, typed: Typed): LastMoment | undefined {
  const { meetingOn, provisionStartsOn } = typed;
  if (notice.kind === 'reviewInvitation' && isDay(meetingOn))
    return { dueOn: addDays(meetingOn, -facts.policy.on('invitationInDays', meetingOn)), hour: undefined };
  if (notice.kind !== 'sixthDayNotice' || isOfFirstDay(notice) || !isDay(provisionStartsOn)) return undefined;
  const hours = facts.policy.on('suspensionNoticeInHours', provisionStartsOn);
  const starts = [typed.morningStarts, typed.afternoonStarts].find((time) => isTime(time ?? ''));
  if (starts === undefined) return { dueOn: addDays(provisionStartsOn, -Math.ceil(hours / 24)), hour: undefined };
  const { date, time } = londonTime(plusMinutes(instantOf(provisionStartsOn, starts), -hours * 60));
  return { dueOn: date, hour: time };
}

const isOfFirstDay = (notice: NoticeSheet['notice']): boolean => notice.kind === 'sixthDayNotice' && mayFollow({ notice });

const daysBetween = (from: DateText, to: DateText): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function lateBy(kind: NoticeSheet['notice']['kind'], dueOn: DateText, on: DateText, { calendar }: SchoolFacts): string {
  const schoolDays = calendar.schoolDaysBetween(dueOn, on);
  if (noticeKindOf(kind).countsIn === 'schoolDays' && schoolDays > 0) return `late by ${countOf(schoolDays, 'school day')}`;
  return `late by ${countOf(daysBetween(dueOn, on), 'day')}`;
}

const minutesOf = (time: TimeText): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function lateByTime(hour: TimeText, at: TimeText): string {
  const minutes = minutesOf(at) - minutesOf(hour);
  return `late by ${minutes < 60 ? countOf(minutes, 'minute') : countOf(Math.floor(minutes / 60), 'hour')}`;
}
