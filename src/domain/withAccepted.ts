import { type AcceptedAnswers, entryOf } from './acceptedAnswers.ts';
import { placeAnswer } from './placeAnswer.ts';
import type { RegisterWeek } from './register.ts';
import { answersOf, weekKey } from './registerWeek.ts';
import { mondayOf, slotOf } from './week.ts';

/**
 * The register with the answers that wait to be written in their places, marked as waiting; never written in this form. One that stands
 * against an answer its giver could not know is left out: the duty says so.
 */
export function withAccepted(
  register: ReadonlyMap<string, RegisterWeek>,
  waiting: readonly AcceptedAnswers[],
  nameOf: (personId: string) => string,
): ReadonlyMap<string, RegisterWeek> {
  const weeks = new Map(register);
  for (const answers of waiting) {
    const slot = slotOf(answers.date, answers.half);
    if (slot === undefined) continue;
    const weekStartsOn = mondayOf(answers.date);
    for (const accepted of answers.marks) {
      const { pupilKey, seenAt } = accepted;
      const key = weekKey(pupilKey, weekStartsOn);
      const week = weeks.get(key) ?? { pupilKey, weekStartsOn, entries: {} };
      const entry = { ...entryOf(answers, accepted, nameOf(answers.by.personId)), isWaiting: true } as const;
      const placed = placeAnswer(answersOf(week, slot), entry, seenAt);
      if ('against' in placed || !placed.isNew) continue;
      weeks.set(key, { ...week, entries: { ...week.entries, [slot]: placed.entries } });
    }
  }
  return weeks;
}
