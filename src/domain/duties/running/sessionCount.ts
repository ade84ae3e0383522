/** Counts a placement's sessions along the school days, without a step for every day of the calendar's own making. */
import type { SchoolCalendar } from '../../calendar.ts';
import type { RegisterWeek } from '../../register.ts';
import { isAbout, markOf, weekKey } from '../../registerWeek.ts';
import { type DateText, halves, type WeekSlot, weekdays } from '../../session.ts';
import { dayOfWeek } from '../../week.ts';
import type { PlacementCase } from '../placementCase.ts';

/** Each school day's weekday (0 = Monday) and its place among the weeks: worked out once a calendar, read by every placement. */
interface DayIndex {
  readonly weekday: Uint8Array;
  readonly week: Uint16Array;
}
const indexes = new WeakMap<SchoolCalendar, DayIndex>();

function indexOf(calendar: SchoolCalendar): DayIndex {
  const known = indexes.get(calendar);
  if (known !== undefined) return known;
  const index = { weekday: new Uint8Array(calendar.schoolDays.length), week: new Uint16Array(calendar.schoolDays.length) };
  let week = 0;
  calendar.schoolDays.forEach((day, at) => {
    while (day > (calendar.weeks[week]?.lastSchoolDay ?? day)) week += 1;
    index.weekday[at] = dayOfWeek(day);
    index.week[at] = week;
  });
  indexes.set(calendar, index);
  return index;
}

/** The slots of each weekday at the provider, Monday first. */
const slotsByDay = ({ placement }: PlacementCase): readonly (readonly WeekSlot[])[] =>
  weekdays.map((day) => halves.map((half): WeekSlot => `${day}${half}`).filter((slot) => placement.week[slot] === 'provider'));

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
  const index = indexOf(calendar);
  const slots = slotsByDay(c);
  const upTo = calendar.schoolDaysBetween('', from);
  let sessions = 0;
  for (let at = includingFirst && calendar.schoolDays[upTo - 1] === from ? upTo - 1 : upTo; at < index.weekday.length; at += 1) {
    const ofDay = slots[index.weekday[at] ?? 0] ?? [];
    sessions += attended ? attendedOf(c, ofDay, calendar.weeks[index.week[at] ?? 0]?.monday ?? '') : ofDay.length;
    if (sessions >= n) return calendar.schoolDays[at];
  }
  return undefined;
}

function attendedOf({ facts, placement }: PlacementCase, slots: readonly WeekSlot[], monday: DateText): number {
  if (slots.length === 0) return 0;
  const week: RegisterWeek | undefined = facts.register.get(weekKey(placement.pupilKey, monday));
  return slots.filter((slot) => {
    const answer = markOf(week, slot);
    return answer === undefined || answer.mark !== 'absent' || !isAbout(answer, placement.providerKey);
  }).length;
}
