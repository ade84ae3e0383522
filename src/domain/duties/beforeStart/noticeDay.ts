/** The last day on which notice of an off-site direction is in time, and how it was counted. */
import type { SchoolCalendar } from '../../calendar.ts';
import type { DateText } from '../../session.ts';
import { countOf } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';

export interface NoticeDay {
  /** By the calendar as it is; undefined where it does not reach. */
  readonly dueOn: DateText | undefined;
  /** As if no closure had been declared since; undefined unless the school lets a notice stand. */
  readonly beforeClosures: DateText | undefined;
  readonly days: number;
  readonly isClear: boolean;
}

/** "not less than two school days before the relevant day": the law's number on the first day, counted as the school chose. */
export function noticeDay({ facts: { calendar, policy }, firstDay }: Pick<PlacementCase, 'facts' | 'firstDay'>): NoticeDay {
  const days = policy.on('noticeInSchoolDays', firstDay);
  const isClear = policy.on('noticeCountsAs', firstDay) === 'clearDays';
  const back = (by: SchoolCalendar): DateText | undefined => {
    const steps = isClear ? days + 1 : days;
    return steps === 0 ? firstDay : by.schoolDayFrom(firstDay, -steps);
  };
  const stands = policy.on('lateClosure', firstDay) === 'noticeStands';
  return { dueOn: back(calendar), beforeClosures: stands ? back(calendar.withoutClosures()) : undefined, days, isClear };
}

/** `2 school days`, `2 clear school days`. */
export const noticeInWords = ({ days, isClear }: NoticeDay): string => countOf(days, isClear ? 'clear school day' : 'school day');
