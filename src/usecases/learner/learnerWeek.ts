import { placeByTimetable } from '#domain/away/placeByTimetable.ts';
import { lastDayOf } from '#domain/placementStage.ts';
import { type DateText, type WeekSlot, weekSlots } from '#domain/session.ts';
import { dateOf, mondayOf } from '#domain/week.ts';
import { whereOn } from '#domain/whereOn.ts';
import type { OpenSchool } from '../openSchool.ts';
import { nameOfProvider } from './providersOfLearner.ts';

export interface LearnerSlot {
  readonly slot: WeekSlot;
  readonly date: DateText;
  /** A provider's name, `School`, `Nowhere`, or why there is no school; two names where records contradict. */
  readonly place: string;
  readonly isAway: boolean;
}

const byTimetable = { home: 'Home (flexi-schooling)', partTime: 'Not in school (part time)' } as const;

/** Where the pupil is meant to be in each session of this week, from the approved placements and the calendar. */
export function learnerWeek(open: OpenSchool, pupilKey: string): LearnerSlot[] {
  const { facts, today } = open;
  const monday = mondayOf(today);
  const approved = facts.placements.filter(
    ({ pupilKey: of, decision }) => of === pupilKey && (decision.status === 'approved' || decision.status === 'ended'),
  );
  return weekSlots.map((slot) => {
    const date = dateOf(monday, slot);
    if (!facts.calendar.isSchoolDay(date)) return { slot, date, place: 'No school', isAway: false };
    const there = approved.filter((placement) => placement.startsOn <= date && date <= lastDayOf(placement));
    const away = there.filter((one) => whereOn(one, date, slot) === 'provider');
    if (away.length > 0)
      return { slot, date, place: away.map(({ providerKey }) => nameOfProvider(open, providerKey)).join(' and '), isAway: true };
    const isNowhere = there.some((one) => whereOn(one, date, slot) === 'nowhere');
    const by = placeByTimetable(facts, pupilKey, date, slot);
    if (by !== undefined) return { slot, date, place: byTimetable[by], isAway: true };
    return { slot, date, place: isNowhere ? 'Nowhere' : 'School', isAway: isNowhere };
  });
}
