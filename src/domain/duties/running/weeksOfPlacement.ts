import type { DateText } from '../../session.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { PlacementCase } from '../placementCase.ts';
import type { Period } from '../series.ts';

/**
 * The weeks of a placement that have school in them, from Monday (or its first day) to the week's last school day (or its own). A Monday
 * names the week, so that a closure declared late leaves the name as it was.
 */
export function weeksOfPlacement(c: Pick<PlacementCase, 'facts' | 'firstDay' | 'lastDay'>): Period[] {
  const { calendar } = c.facts;
  const periods: Period[] = [];
  let lastOfAll: DateText | undefined;
  for (const { monday, firstSchoolDay, lastSchoolDay } of calendar.weeks) {
    if (lastSchoolDay < c.firstDay) continue;
    if (firstSchoolDay > c.lastDay) break;
    const from = monday < c.firstDay ? c.firstDay : monday;
    if (lastSchoolDay > c.lastDay) lastOfAll = schoolDayUpTo(c.lastDay, c.facts);
    const to = lastOfAll ?? lastSchoolDay;
    if (to >= from) periods.push({ from, to });
  }
  return periods;
}
