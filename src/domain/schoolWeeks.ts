import type { DateText } from './session.ts';
import { mondayOf } from './week.ts';

/** A week with at least one school day. */
export interface SchoolWeek {
  readonly monday: DateText;
  readonly firstSchoolDay: DateText;
  readonly lastSchoolDay: DateText;
}

/** The weeks of some school days, which come earliest first. */
export function schoolWeeks(schoolDays: readonly DateText[]): SchoolWeek[] {
  const weeks: SchoolWeek[] = [];
  for (const day of schoolDays) {
    const monday = mondayOf(day);
    const last = weeks.at(-1);
    if (last?.monday === monday) weeks[weeks.length - 1] = { ...last, lastSchoolDay: day };
    else weeks.push({ monday, firstSchoolDay: day, lastSchoolDay: day });
  }
  return weeks;
}
