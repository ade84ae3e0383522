import type { ExpectedPupil } from './expected.ts';
import type { MarkEntry, RegisterWeek } from './register.ts';
import type { DateText, Session, WeekSlot } from './session.ts';
import { mondayOf, slotOf } from './week.ts';

/** The key of one pupil's week in the register; the week begins on a Monday. */
export const weekKey = (pupilKey: string, monday: DateText): string => `${pupilKey}|${monday}`;

/** The answers given for one session, oldest first. */
export const answersOf = (week: RegisterWeek | undefined, slot: WeekSlot): readonly MarkEntry[] => week?.entries[slot] ?? [];

/** The answer that counts: the last one; undefined while nobody has answered. */
export const markOf = (week: RegisterWeek | undefined, slot: WeekSlot): MarkEntry | undefined => answersOf(week, slot).at(-1);

/** Whether an answer is about this provider; one that does not say is taken to be. */
export const isAbout = (answer: MarkEntry, providerKey: string): boolean =>
  answer.providerKey === '' || answer.providerKey === providerKey;

/**
 * What was answered of a pupil who is expected at a provider; undefined while nobody has. An answer that was given when another provider
 * expected the pupil says nothing about this one (ATT-8): the whereabouts are unknown again.
 */
export function answerAt(
  register: ReadonlyMap<string, RegisterWeek>,
  { date, half }: Session,
  { pupilKey, placement }: ExpectedPupil,
): MarkEntry | undefined {
  const slot = slotOf(date, half);
  const answer = slot && markOf(register.get(weekKey(pupilKey, mondayOf(date))), slot);
  return answer !== undefined && isAbout(answer, placement.providerKey) ? answer : undefined;
}

/** Whether two answers of one person say the same about one session: a second press, not a second answer. */
export const saysTheSame = (one: MarkEntry, other: MarkEntry): boolean =>
  one.mark === other.mark &&
  one.note === other.note &&
  one.providerKey === other.providerKey &&
  one.code === other.code &&
  one.minutesLate === other.minutesLate &&
  one.by.personId === other.by.personId;

/** Whether this very answer is among the given: the same, by the same person, of the same moment. */
export const isThere = (given: readonly MarkEntry[], answer: MarkEntry): boolean =>
  given.some((each) => saysTheSame(each, answer) && each.by.at === answer.by.at);

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
  // A slow write that comes after all: the answer was kept meanwhile by another way.
  if (isThere(earlier, entry)) return begun;
  return { ...begun, entries: { ...begun.entries, [slot]: [...earlier, entry] } };
}

/** Whether an answer was replaced by a different one. "Don't know yet" being followed by an answer is no correction. */
export const wasCorrected = (week: RegisterWeek | undefined, slot: WeekSlot): boolean =>
  answersOf(week, slot).some((answer, at, all) => {
    const next = all[at + 1];
    return next !== undefined && answer.mark !== 'notKnown' && next.mark !== answer.mark;
  });
