import type { Placement } from '#domain/placement.ts';
import { fullName } from '#domain/pupil.ts';
import { type Mark, type MarkEntry, markNames } from '#domain/register.ts';
import { answersOf, isAbout, weekKey, withMark } from '#domain/registerWeek.ts';
import type { DateText, Half, InstantText, WeekSlot } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { mondayOf } from '#domain/week.ts';
import { timeInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from './openSchool.ts';
import { pupilsAsked } from './pupilsAsked.ts';

export interface Answer {
  readonly pupilKey: string;
  readonly mark: Mark;
  readonly note: string;
  /** A register code, where somebody gives one. */
  readonly code?: string | undefined;
  /** Only of a pupil who came late. */
  readonly minutesLate?: number | undefined;
}
export interface SessionAnswers {
  readonly date: DateText;
  readonly half: Half;
  readonly slot: WeekSlot;
  readonly marks: readonly Answer[];
  readonly by: Signature;
  readonly via: MarkEntry['via'];
  /** Up to when the person had seen the other answers for a pupil; later ones by others are not silently overruled. */
  readonly sawUntil: (pupilKey: string) => InstantText;
}

/** What a session's answers change in the register, and the sentences about those that cannot be kept. */
export interface AnswerChanges {
  readonly changes: Change[];
  readonly notKept: string[];
}

/** Works the answers into the register as it is now: further entries, nothing replaced (REP-7); an answer given already adds nothing. */
export function answerChanges(open: Open, answers: SessionAnswers): AnswerChanges {
  const { date, half } = answers;
  const due = pupilsAsked(open.facts, { date, half });
  const worked = answers.marks.map((answer) => changeFor(open, answers, answer, due.get(answer.pupilKey)?.placement));
  return {
    changes: worked.flatMap((one) => (one !== undefined && 'list' in one ? [one] : [])),
    notKept: worked.flatMap((one) => (one !== undefined && 'say' in one ? [one.say] : [])),
  };
}

type Open = Pick<OpenSchool, 'book' | 'facts'>;

/** One answer's change of its week; a sentence when it cannot be kept; undefined when it adds nothing. */
function changeFor(
  { book, facts }: Open,
  { slot, date, by, via, sawUntil }: SessionAnswers,
  answer: Answer,
  placement: Placement | undefined,
): Change | { readonly say: string } | undefined {
  const { pupilKey, mark, note } = answer;
  const pupil = facts.pupils.get(pupilKey);
  const name = pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
  if (placement === undefined)
    return { say: `${name} is no longer due at a provider in this session, so there is nothing to confirm.` };
  const weekStartsOn = mondayOf(date);
  const key = weekKey(pupilKey, weekStartsOn);
  const stored = book.register.get(key);
  const broken = book.problems.find((row) => row.list === 'register' && row.key === key);
  if (stored === undefined && broken !== undefined)
    return { say: `The answer for ${name} cannot be kept, because the row of that week cannot be read. ${broken.say}` };
  const given = answersOf(stored?.value, slot);
  const { providerKey } = placement;
  const more = moreOf(answer, via, given.at(-1), providerKey);
  const entry: MarkEntry = { mark, note: note.trim(), providerKey, ...more, by, via };
  const other = otherAnswer(given, entry, sawUntil(pupilKey));
  if (other !== undefined) {
    const code = other.code === undefined ? '' : ` (${other.code})`;
    const answered = `${other.by.name} answered ${markNames[other.mark]}${code} for ${name} at ${timeInWords(other.by.at)}`;
    return { say: `${answered}, after you looked. Look again and change it if you know better.` };
  }
  if (stored === undefined) return { list: 'register', create: withMark({ pupilKey, weekStartsOn }, slot, entry) };
  const to = withMark(stored.value, slot, entry);
  return to === stored.value ? undefined : { list: 'register', update: stored, to };
}

type More = Pick<MarkEntry, 'code' | 'minutesLate'>;

/** Code and minutes as given. Who answers in words only takes away none that stands with the same word. */
function moreOf(answer: Answer, via: MarkEntry['via'], last: MarkEntry | undefined, providerKey: string): More {
  const isSameWord = last?.mark === answer.mark && isAbout(last, providerKey);
  const before: More = via !== 'tab' && isSameWord ? last : {};
  const { code = before.code, minutesLate = before.minutesLate } = answer;
  return { ...(code !== undefined && { code }), ...(minutesLate !== undefined && { minutesLate }) };
}

/** The latest answer, when another person gave it after ours had looked and it says something else. "Don't know yet" gives way to anything. */
function otherAnswer(given: readonly MarkEntry[], ours: MarkEntry, sawUntil: InstantText): MarkEntry | undefined {
  const last = given.at(-1);
  if (last === undefined || !isAbout(last, ours.providerKey)) return undefined;
  if (last.by.personId === ours.by.personId || last.by.at <= sawUntil) return undefined;
  if (last.mark === 'notKnown') return undefined;
  const saysMore = (last.code ?? ours.code) !== ours.code || (last.minutesLate ?? ours.minutesLate) !== ours.minutesLate;
  return last.mark === ours.mark && !saysMore ? undefined : last;
}
