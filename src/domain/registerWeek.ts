import type { MarkEntry, RegisterWeek } from './register.ts';
import type { DateText, WeekSlot } from './session.ts';

/** The key of one pupil's week in the register; the week begins on a Monday. */
export const weekKey = (pupilKey: string, monday: DateText): string => `${pupilKey}|${monday}`;

/** The answers given for one session, oldest first. */
export const answersOf = (week: RegisterWeek | undefined, slot: WeekSlot): readonly MarkEntry[] => week?.entries[slot] ?? [];

/** The answer that counts: the last one; undefined while nobody has answered. */
export const markOf = (week: RegisterWeek | undefined, slot: WeekSlot): MarkEntry | undefined => answersOf(week, slot).at(-1);

/** Whether two answers of one person say the same about one session: a second press, not a second answer. */
const saysTheSame = (one: MarkEntry, other: MarkEntry): boolean =>
  one.mark === other.mark &&
  one.note === other.note &&
  one.providerKey === other.providerKey &&
  one.by.personId === other.by.personId;

/**
 * The week with one more answer; earlier answers stay (REP-7). A new week is begun from its pupil and Monday alone.
 * The same answer by the same person again changes nothing, so that a repeated send is not a second entry.
 */
export function withMark(
  week: RegisterWeek | Pick<RegisterWeek, 'pupilKey' | 'weekStartsOn'>,
  slot: WeekSlot,
  entry: MarkEntry,
): RegisterWeek {
  const begun: RegisterWeek = 'entries' in week ? week : { ...week, entries: {} };
  const earlier = answersOf(begun, slot);
  const last = earlier.at(-1);
  if (last !== undefined && saysTheSame(last, entry)) return begun;
  return { ...begun, entries: { ...begun.entries, [slot]: [...earlier, entry] } };
}

/** Whether an answer was replaced by a different one. "Don't know yet" being followed by an answer is no correction. */
export const wasCorrected = (week: RegisterWeek | undefined, slot: WeekSlot): boolean =>
  answersOf(week, slot).some((answer, at, all) => {
    const next = all[at + 1];
    return next !== undefined && answer.mark !== 'notKnown' && next.mark !== answer.mark;
  });
