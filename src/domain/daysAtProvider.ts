import type { PlacementCase } from './duties/placementCase.ts';
import type { DateText } from './session.ts';
import { weekdays } from './session.ts';
import { dayOfWeek } from './week.ts';

/** School days from first to last on which the pupil has a session at the provider; undefined where the calendar ends before. */
export function daysAtProvider({
  facts: { calendar },
  placement: { week },
  firstDay,
  lastDay,
}: Pick<PlacementCase, 'facts' | 'placement' | 'firstDay' | 'lastDay'>): number | undefined {
  if (calendar.endsOn === undefined || calendar.endsOn < lastDay) return undefined;
  const isThere = (day: DateText): boolean => {
    const weekday = weekdays[dayOfWeek(day)];
    return weekday !== undefined && (week[`${weekday}AM`] === 'provider' || week[`${weekday}PM`] === 'provider');
  };
  return calendar.schoolDays.filter((day) => firstDay <= day && day <= lastDay && isThere(day)).length;
}
