/** Calendar arithmetic for the sample data only: dates are text `yyyy-mm-dd`, worked out in UTC. */
export type DateText = string;

const dayInMilliseconds = 86_400_000;
const millisecondsOf = (date: DateText): number => Date.parse(`${date}T00:00:00Z`);
const textOf = (milliseconds: number): DateText => new Date(milliseconds).toISOString().slice(0, 10);

export const addDays = (date: DateText, days: number): DateText => textOf(millisecondsOf(date) + days * dayInMilliseconds);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (date: DateText): number => (new Date(millisecondsOf(date)).getUTCDay() + 6) % 7;

/** The Monday of the week a date is in. */
export const mondayOf = (date: DateText): DateText => addDays(date, -weekdayOf(date));

/** The year in which the school year of a date began: from 1 September. */
export const schoolYearOf = (date: DateText): number => Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0);

/** The date, or the Friday before when it is a weekend: staff also work in holidays. */
export const workingDayUpTo = (date: DateText): DateText => addDays(date, Math.min(0, 4 - weekdayOf(date)));

export interface Period {
  readonly kind: 'Term' | 'Half-term' | 'INSET day' | 'Closure';
  readonly name: string;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

const covers = (period: Period, date: DateText): boolean => period.startsOn <= date && date <= period.endsOn;

/** The bank holidays that fall into a term of the sample schools; all others are in their holidays. */
const bankHolidaysInTerm = ['2026-05-04', '2027-05-03', '2028-05-01'];

function isSchoolDay(periods: readonly Period[], date: DateText): boolean {
  if (weekdayOf(date) > 4 || bankHolidaysInTerm.includes(date)) return false;
  return (
    periods.some((period) => period.kind === 'Term' && covers(period, date)) &&
    !periods.some((period) => period.kind !== 'Term' && covers(period, date))
  );
}

/** The school day on a date, or the nearest before it within 60 days; undefined when the calendar has none there. */
export const schoolDayUpTo = (periods: readonly Period[], date: DateText): DateText | undefined => nearest(periods, date, -1);

/** The school day on a date, or the nearest after it within 60 days; undefined when the calendar has none there. */
export const schoolDayFrom = (periods: readonly Period[], date: DateText): DateText | undefined => nearest(periods, date, 1);

function nearest(periods: readonly Period[], date: DateText, step: 1 | -1): DateText | undefined {
  for (let away = 0; away <= 60; away += 1) {
    const day = addDays(date, step * away);
    if (isSchoolDay(periods, day)) return day;
  }
  return undefined;
}

/** The last `count` school days before a date, oldest first; fewer at the beginning of the calendar. */
export function schoolDaysBefore(periods: readonly Period[], date: DateText, count: number): DateText[] {
  const days: DateText[] = [];
  for (let away = 1; away <= 120 && days.length < count; away += 1) {
    const day = addDays(date, -away);
    if (isSchoolDay(periods, day)) days.unshift(day);
  }
  return days;
}
