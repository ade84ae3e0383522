import { coversDate } from '../../expected.ts';
import type { Placement } from '../../placement.ts';
import { lastDayOf } from '../../placementStage.ts';
import type { MarkEntry } from '../../register.ts';
import { answersOf, isAbout, weekKey } from '../../registerWeek.ts';
import type { SchoolWeek } from '../../schoolWeeks.ts';
import { type DateText, type Half, type WeekSlot, weekSlots } from '../../session.ts';
import { dateOf } from '../../week.ts';
import { whereOn } from '../../whereOn.ts';
import type { Rulebook } from '../rulebook.ts';

/** One session at a provider for which the answer that counts is "absent". */
export interface AwayAbsence {
  readonly date: DateText;
  readonly half: Half;
  readonly placement: Placement;
  /** The answer that counts, and all that were given of the session, oldest first; those about another provider too. */
  readonly mark: MarkEntry;
  readonly answers: readonly MarkEntry[];
}

/** How many sessions at providers of one school week have an answer, and in how many the pupil came. */
export interface WeekTally {
  marked: number;
  attended: number;
}

/** What one pupil's register says of the sessions at providers: the absences, earliest first, and a tally of each of the weeks. */
export interface AwayPupil {
  readonly pupilKey: string;
  readonly absences: readonly AwayAbsence[];
  readonly tallies: readonly WeekTally[];
}

interface Place {
  readonly slot: WeekSlot;
  readonly half: Half;
  readonly date: DateText;
}

/**
 * The answered sessions at providers in some school weeks up to a day, pupil by pupil. The register is read once, by the weeks of those
 * who have a placement in them: no other pupil and no other week is looked at. A session that two placements claim comes once.
 */
export function awayPupils(book: Rulebook, weeks: readonly SchoolWeek[], today: DateText): AwayPupil[] {
  const from = weeks[0]?.firstSchoolDay;
  if (from === undefined) return [];
  const isInTime = (placement: Placement): boolean => placement.startsOn <= today && lastDayOf(placement) >= from;
  const pupilKeys = new Set<string>();
  for (const placement of book.facts.placements) if (isInTime(placement)) pupilKeys.add(placement.pupilKey);
  const parts = weeks.map(({ monday }) => ({ monday, places: placesOf(book, monday, today) }));
  return [...pupilKeys].map((pupilKey) => {
    const placements = book.placementsOf(pupilKey).filter(isInTime);
    const absences: AwayAbsence[] = [];
    const tallies = parts.map(({ monday, places }) => tally(book, weekKey(pupilKey, monday), places, placements, absences));
    return { pupilKey, absences, tallies };
  });
}

/** The sessions of a week on school days up to a day. */
const placesOf = ({ facts: { calendar } }: Rulebook, monday: DateText, today: DateText): Place[] =>
  weekSlots
    .map((slot): Place => ({ slot, half: slot.endsWith('AM') ? 'AM' : 'PM', date: dateOf(monday, slot) }))
    .filter(({ date }) => date <= today && calendar.isSchoolDay(date));

/** Counts one pupil's week and adds its absences. "Don't know yet" is no answer. */
function tally(
  { facts: { register } }: Rulebook,
  key: string,
  places: readonly Place[],
  placements: readonly Placement[],
  absences: AwayAbsence[],
): WeekTally {
  const counted: WeekTally = { marked: 0, attended: 0 };
  const week = register.get(key);
  if (week === undefined) return counted;
  for (const { slot, half, date } of places) {
    const answers = answersOf(week, slot);
    const mark = answers.at(-1);
    if (mark === undefined || mark.mark === 'notKnown') continue;
    const placement = placements.find(
      (one) => coversDate(one, date) && whereOn(one, date, slot) === 'provider' && isAbout(mark, one.providerKey),
    );
    if (placement === undefined) continue;
    counted.marked += 1;
    if (mark.mark === 'absent') absences.push({ date, half, placement, mark, answers });
    else counted.attended += 1;
  }
  return counted;
}
