import { expectedAway } from '#domain/expected.ts';
import { fullName } from '#domain/pupil.ts';
import { type Mark, type MarkEntry, markNames } from '#domain/register.ts';
import { answersOf, withMark } from '#domain/registerWeek.ts';
import type { DateText, Half, InstantText, WeekSlot } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { mondayOf } from '#domain/week.ts';
import { timeInWords } from '#domain/words.ts';
import { type Change, registerKey } from '#records/records.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';

export interface Answer {
  readonly pupilKey: string;
  readonly mark: Mark;
  readonly note: string;
}
export interface SessionAnswers {
  readonly date: DateText;
  readonly half: Half;
  readonly slot: WeekSlot;
  readonly marks: readonly Answer[];
  readonly by: Signature;
  readonly via: Desk['via'];
  /** Up to when the person had seen the other answers for a pupil; later ones by others are not silently overruled. */
  readonly sawUntil: (pupilKey: string) => InstantText;
}

/** What a session's answers change in the register, and the sentences about those that cannot be kept. */
export interface AnswerChanges {
  readonly changes: Change[];
  readonly notKept: string[];
}

/** Works the answers into the register as it is now: further entries, nothing replaced (REP-7); an answer given already adds nothing. */
export function answerChanges({ book, facts }: Pick<OpenSchool, 'book' | 'facts'>, answers: SessionAnswers): AnswerChanges {
  const { date, half, slot } = answers;
  const due = new Map(expectedAway(facts, { date, half }).map((expected) => [expected.pupilKey, expected.placement]));
  const weekStartsOn = mondayOf(date);
  const changes: Change[] = [];
  const notKept: string[] = [];
  for (const { pupilKey, mark, note } of answers.marks) {
    const pupil = facts.pupils.get(pupilKey);
    const name = pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
    const placement = due.get(pupilKey);
    if (placement === undefined) {
      notKept.push(`${name} is no longer due at a provider in this session, so there is nothing to confirm.`);
      continue;
    }
    const stored = book.register.get(registerKey(pupilKey, weekStartsOn));
    const entry: MarkEntry = { mark, note: note.trim(), providerKey: placement.providerKey, by: answers.by, via: answers.via };
    const other = otherAnswer(answersOf(stored?.value, slot), entry, answers.sawUntil(pupilKey));
    if (other !== undefined) {
      notKept.push(
        `${other.by.name} answered ${markNames[other.mark]} for ${name} at ${timeInWords(other.by.at)}, after you looked. Look again and change it if you know better.`,
      );
      continue;
    }
    if (stored === undefined) {
      changes.push({ list: 'register', create: withMark({ pupilKey, weekStartsOn }, slot, entry) });
      continue;
    }
    const to = withMark(stored.value, slot, entry);
    if (to !== stored.value) changes.push({ list: 'register', update: stored, to });
  }
  return { changes, notKept };
}

/** The latest answer, when another person gave it after ours had looked and it says something else. "Don't know yet" gives way to anything. */
function otherAnswer(given: readonly MarkEntry[], ours: MarkEntry, sawUntil: InstantText): MarkEntry | undefined {
  const last = given.at(-1);
  if (last === undefined || last.by.personId === ours.by.personId || last.by.at <= sawUntil) return undefined;
  return last.mark === ours.mark || last.mark === 'notKnown' ? undefined : last;
}
