import type { SchoolCalendar } from '../../calendar.ts';
import { isAbout, markOf, weekKey } from '../../registerWeek.ts';
import { type DateText, halves, type WeekSlot } from '../../session.ts';
import { mondayOf, slotOf } from '../../week.ts';
import { whereOn } from '../../whereOn.ts';
import type { PlacementCase } from '../placementCase.ts';

/** A school day with its two places in the week. */
interface SchoolDay {
  readonly date: DateText;
  readonly monday: DateText;
  readonly slots: readonly WeekSlot[];
}
/** The school days of a calendar: worked out once, read for every placement. */
const daysOf = new WeakMap<SchoolCalendar, readonly SchoolDay[]>();

function schoolDays(calendar: SchoolCalendar): readonly SchoolDay[] {
  const known = daysOf.get(calendar);
  if (known !== undefined) return known;
  const days = calendar.schoolDays.map((date) => ({
    date,
    monday: mondayOf(date),
    slots: halves.map((half) => slotOf(date, half)).filter((slot) => slot !== undefined),
  }));
  daysOf.set(calendar, days);
  return days;
}

/**
 * The school day of the n-th session at the provider after a day (`includingFirst`: from that day on); undefined when the calendar ends or
 * the week has none. `attended`: a session marked absent does not count, one that nobody marked counts as planned.
 */
export function nthSession(
  c: PlacementCase,
  n: number,
  from: DateText,
  { includingFirst, attended }: { readonly includingFirst: boolean; readonly attended: boolean },
): DateText | undefined {
  const { calendar } = c.facts;
  const days = schoolDays(calendar);
  const upTo = calendar.schoolDaysBetween('', from);
  let sessions = 0;
  for (let at = includingFirst && calendar.isSchoolDay(from) ? upTo - 1 : upTo; ; at += 1) {
    const day = days[at];
    if (day === undefined) return undefined;
    for (const slot of day.slots)
      if (whereOn(c.placement, day.date, slot) === 'provider' && !(attended && isAbsent(c, day, slot))) sessions += 1;
    if (sessions >= n) return day.date;
  }
}

function isAbsent({ facts, placement }: PlacementCase, { monday }: SchoolDay, slot: WeekSlot): boolean {
  const answer = markOf(facts.register.get(weekKey(placement.pupilKey, monday)), slot);
  return answer?.mark === 'absent' && isAbout(answer, placement.providerKey);
}
