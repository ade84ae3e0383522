import type { DutyRow } from '#api/contractDuties.ts';
import type { DateText } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';

export interface DutyWeek {
  readonly monday: DateText;
  readonly duties: readonly DutyRow[];
}

/** Duties by the week in which they fall due, in order of time. What has no day is in none. */
export function weeksOf(duties: readonly DutyRow[]): readonly DutyWeek[] {
  const weeks = new Map<DateText, DutyRow[]>();
  for (const duty of duties) {
    if (duty.dueOn === null) continue;
    const monday = mondayOf(duty.dueOn);
    weeks.set(monday, [...(weeks.get(monday) ?? []), duty]);
  }
  const byDate = (a: DutyRow, b: DutyRow) => (a.dueOn ?? '').localeCompare(b.dueOn ?? '') || a.say.localeCompare(b.say);
  return [...weeks].sort(([a], [b]) => a.localeCompare(b)).map(([monday, inWeek]) => ({ monday, duties: inWeek.sort(byDate) }));
}
