import { coversDate } from '../../expected.ts';
import type { Placement } from '../../placement.ts';
import { lastDayOf } from '../../placementStage.ts';
import type { MarkEntry, RegisterWeek } from '../../register.ts';
import { answersOf, isAbout, markOf, weekKey } from '../../registerWeek.ts';
import type { SchoolWeek } from '../../schoolWeeks.ts';
import { type DateText, type Half, type WeekSlot, weekSlots } from '../../session.ts';
import { dateOf } from '../../week.ts';
import type { Rulebook } from '../rulebook.ts';

/** One session at a provider that has an answer. */
export interface AwaySession {
  readonly date: DateText;
  readonly half: Half;
  readonly placement: Placement;
  /** The answer that counts, and all that were given about this provider, oldest first. */
  readonly mark: MarkEntry;
  readonly answers: readonly MarkEntry[];
}

/** What one pupil's register says of the sessions at providers, earliest first. */
export interface AwayPupil {
  readonly pupilKey: string;
  readonly sessions: readonly AwaySession[];
}

const halfOf = (slot: WeekSlot): Half => (slot.endsWith('AM') ? 'AM' : 'PM');

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
  return [...pupilKeys].map((pupilKey) => {
    const placements = book.placementsOf(pupilKey).filter(isInTime);
    const sessions = weeks.flatMap(({ monday }) => {
      const week = book.facts.register.get(weekKey(pupilKey, monday));
      return week === undefined ? [] : sessionsOf(book, week, placements, today);
    });
    return { pupilKey, sessions };
  });
}

function sessionsOf(book: Rulebook, week: RegisterWeek, placements: readonly Placement[], today: DateText): AwaySession[] {
  const sessions: AwaySession[] = [];
  for (const slot of weekSlots) {
    const mark = markOf(week, slot);
    if (mark === undefined) continue;
    const date = dateOf(week.weekStartsOn, slot);
    if (date > today || !book.facts.calendar.isSchoolDay(date)) continue;
    const placement = placements.find(
      (one) => one.week[slot] === 'provider' && coversDate(one, date) && isAbout(mark, one.providerKey),
    );
    if (placement === undefined) continue;
    const answers = answersOf(week, slot).filter((one) => isAbout(one, placement.providerKey));
    sessions.push({ date, half: halfOf(slot), placement, mark, answers });
  }
  return sessions;
}
