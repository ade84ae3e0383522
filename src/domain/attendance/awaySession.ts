import { compareText } from '../compareText.ts';
import { londonTime } from '../londonTime.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { MarkEntry, RegisterWeek } from '../register.ts';
import { isAbout } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { type DateText, type Half, type InstantText, type WeekSlot, weekSlots } from '../session.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import { eventsOf, isAboutPupil } from '../sessionEvents.ts';
import { dateOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';

/** One session of a school week that has come. */
export interface Place {
  readonly slot: WeekSlot;
  readonly date: DateText;
  readonly half: Half;
  /** A session of today is missing only after its cut-off: before, it is still being asked about. */
  readonly isToday: boolean;
  /** Before the day from which the school works with these records, nobody was asked: without an answer it is not missing. */
  readonly isTracked: boolean;
  /** What happened in it; rarely anything. */
  readonly events: readonly SessionEvent[];
}

export interface Span {
  readonly from: DateText;
  readonly to: DateText;
  readonly now: InstantText;
}

/** The sessions on school days of a span up to now, week by week. Days that the calendar closes hold none. Both days belong to it. */
export function placesIn(facts: Pick<SchoolFacts, 'calendar' | 'sessionEvents' | 'policy'>, { from, to, now }: Span) {
  // The clock is read as London once: for each week of a year it would cost more than all the counting.
  const today = londonTime(now).date;
  const trackedFrom = facts.policy.on('trackedFrom', today) ?? '';
  return (monday: DateText): Place[] =>
    weekSlots.flatMap((slot): Place[] => {
      const date = dateOf(monday, slot);
      if (date < from || date > to || date > today || !facts.calendar.isSchoolDay(date)) return [];
      const half = slot.endsWith('AM') ? 'AM' : 'PM';
      return [
        { slot, date, half, isToday: date === today, isTracked: date >= trackedFrom, events: eventsOf(facts, { date, half }) },
      ];
    });
}

/** The days on which a pupil has a placement; made once, because figures ask for every session of a year. */
export interface Spell {
  readonly placement: Placement;
  readonly from: DateText;
  readonly to: DateText;
}

/** The spells of some placements, the one that began first before the others: where two claim a session, it counts. */
export const spellsOf = (placements: readonly Placement[]): Spell[] =>
  placements
    .filter(({ decision: { status } }) => status === 'approved' || status === 'ended')
    .map((placement) => ({ placement, from: placement.startsOn, to: lastDayOf(placement) }))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.placement.key, b.placement.key));

/** The placement at whose provider a pupil was due by plan; undefined when at none. */
export function dueAt(spells: readonly Spell[], { slot, date }: Pick<Place, 'slot' | 'date'>): Placement | undefined {
  for (const { placement, from, to } of spells) {
    if (from <= date && date <= to && whereOn(placement, date, slot) === 'provider') return placement;
  }
  return undefined;
}

/** Whether the pupil was in school instead, as for an exam: the school's own register has the session. */
export const isAtSchoolInstead = ({ events }: Place, placement: Placement): boolean =>
  events.findLast((event) => event.where !== undefined && isAboutPupil(event, placement.pupilKey, placement))?.where === 'school';

/** The answer that counts, when it is about the provider at which the pupil was due. */
export function answerAbout(placement: Placement, week: RegisterWeek | undefined, slot: WeekSlot): MarkEntry | undefined {
  const given = week?.entries[slot];
  const answer = given?.[given.length - 1];
  return answer !== undefined && isAbout(answer, placement.providerKey) ? answer : undefined;
}
