import type { BoardPupil } from '#domain/board/boardPupils.ts';
import { hasReason } from '#domain/codes/hasReason.ts';
import { fullName } from '#domain/pupil.ts';
import type { MarkEntry } from '#domain/register.ts';
import { answerAt } from '#domain/registerWeek.ts';
import type { DateText, Half, InstantText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { dateInWords } from '#domain/words.ts';
import { type AnswersTaken, answersTaken } from './answersTaken.ts';
import { codeProblem } from './codeProblem.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { pupilsAsked } from './pupilsAsked.ts';
import { refuse } from './refuse.ts';
import type { Answer, SessionAnswers } from './sessionAnswers.ts';

/** Answers for one session as they come in. */
export interface Confirm {
  readonly date: DateText;
  readonly half: Half;
  /** `note`: at most 500 characters. */
  readonly marks: readonly Answer[];
  /** When the newest answer that the person saw was given (empty: saw none); undefined when the view does not say. */
  readonly seenAt?: InstantText | undefined;
}

const longestNote = 500;
/** Later than any answer: overrule whatever is there. */
const everything = '9999';

/**
 * The answers as they can be worked into the register; refused whole when one of them cannot be taken, with every reason beside its answer.
 * Whoever answers has been admitted before.
 */
export function checkAnswers(
  open: OpenSchool,
  input: Confirm,
  given: { readonly by: Signature; readonly via: MarkEntry['via'] },
): Outcome<SessionAnswers> {
  const taken = answersTaken(open, input);
  if (!taken.done) return taken;
  const due = pupilsAsked(open.facts, input);
  const marks = input.marks.map(tidy);
  const problems = marks.flatMap((answer, at) => {
    const found = problemOf(open, input, { answer, marks, at, asked: due.get(answer.pupilKey), taken: taken.value });
    return found === undefined ? [] : [{ where: `marks.${at}${found.field}`, say: found.say }];
  });
  if (problems.length > 0) return refuse.badInput([...new Set(problems.map(({ say }) => say))].join(' '), problems);
  return done({ ...input, marks, slot: taken.value.slot, ...given, sawUntil: () => input.seenAt ?? everything });
}

/** A code is written as in the table; an empty one is none. */
const tidy = ({ code, ...answer }: Answer): Answer => {
  const tidied = code?.trim().toUpperCase();
  return { ...answer, note: answer.note.trim(), ...(tidied ? { code: tidied } : {}) };
};

interface One {
  readonly answer: Answer;
  readonly marks: readonly Answer[];
  readonly at: number;
  readonly asked: BoardPupil | undefined;
  readonly taken: AnswersTaken;
}
interface Found {
  readonly field: '' | '.note' | '.code' | '.minutesLate';
  readonly say: string;
}

function problemOf(open: OpenSchool, session: Confirm, one: One): Found | undefined {
  const { answer, marks, at, asked, taken } = one;
  const { pupilKey, note, mark, minutesLate } = answer;
  if (!open.facts.pupils.has(pupilKey) && asked === undefined)
    return { field: '', say: 'This pupil is not in the list of the school.' };
  if (note.length > longestNote) return { field: '.note', say: `Shorten the note: at most ${longestNote} characters.` };
  if (marks.findIndex((other) => other.pupilKey === pupilKey) !== at)
    return { field: '', say: 'This pupil is answered for twice. Send one answer.' };
  if (minutesLate !== undefined && mark !== 'late')
    return { field: '.minutesLate', say: 'Minutes belong to a pupil who came late. Answer Late, or leave them out.' };
  if (!taken.isAny && !isExplained(answer)) return { field: '', say: taken.because };
  return codeProblem(open, session, asked, answer) ?? unexplainedChange(open, session, asked, answer);
}

const isExplained = (answer: Answer): boolean => answer.mark === 'absent' && hasReason(answer);

/** REP-7: whoever changes what was answered for an earlier day says why. "Don't know yet" is no answer that is changed. */
function unexplainedChange(
  { facts, today }: OpenSchool,
  session: Confirm,
  asked: BoardPupil | undefined,
  answer: Answer,
): Found | undefined {
  const before = session.date < today && asked !== undefined ? answerAt(facts.register, session, asked) : undefined;
  if (before === undefined || before.mark === 'notKnown' || answer.note !== '') return undefined;
  if (before.mark === answer.mark && before.code === answer.code && before.minutesLate === answer.minutesLate) return undefined;
  const pupil = facts.pupils.get(answer.pupilKey);
  const name = pupil === undefined ? 'this pupil' : fullName(pupil);
  return {
    field: '.note',
    say: `Write in the note why the answer for ${name} on ${dateInWords(session.date)} is changed.`,
  };
}
