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

/** From so many of one kind in a week they stand together: twenty calls, a week after a week, would hide the one meeting. */
const alikeFrom = 4;

export interface DutiesOfWeek {
  readonly single: readonly DutyRow[];
  /** Those of one kind, by its name. */
  readonly alike: readonly { readonly name: string; readonly duties: readonly DutyRow[] }[];
}

/** A week's duties: those to be read one by one, and those that come for many pupils alike. */
export function gathered(duties: readonly DutyRow[]): DutiesOfWeek {
  const byName = new Map<string, DutyRow[]>();
  for (const duty of duties) byName.set(duty.name, [...(byName.get(duty.name) ?? []), duty]);
  const isAlike = ({ name }: DutyRow): boolean => (byName.get(name)?.length ?? 0) >= alikeFrom;
  return {
    single: duties.filter((duty) => !isAlike(duty)),
    alike: [...byName].filter(([, ofName]) => ofName.length >= alikeFrom).map(([name, ofName]) => ({ name, duties: ofName })),
  };
}
