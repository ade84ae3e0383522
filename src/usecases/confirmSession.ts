import { mayConfirm } from '#domain/checks/mayConfirm.ts';
import { expectedAway } from '#domain/expected.ts';
import { instantOf } from '#domain/londonTime.ts';
import { answersOf, weekKey } from '#domain/registerWeek.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import { type DateText, type Half, halfName, type InstantText, type WeekSlot } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import { dateInWords, timeOfDay } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { type Answer, answerChanges, type SessionAnswers } from './sessionAnswers.ts';
import { type TodayView, viewToday } from './viewToday.ts';

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
 * Keeps the answers for one session in the register (ATT-2) and answers with that day. The same answer again by the same person
 * changes nothing; what another person has answered differently meanwhile is not overruled, and the others are kept all the same.
 */
export async function confirmSession(desk: Desk, schoolKey: string, input: Confirm): Promise<Outcome<TodayView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const right = mayConfirm(desk.person, opened.value.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const slot = openSlot(opened.value, input);
  if (!slot.done) return slot;
  const problem = problemOf(opened.value, input);
  if (problem !== undefined) return problem;

  const sawUntil = (): InstantText => input.seenAt ?? everything;
  const answers = { ...input, slot: slot.value, by: opened.value.signature, via: desk.via, sawUntil };
  const kept = await keep(desk, opened.value, answers);
  desk.afterChange(schoolKey, `${input.date}|${input.half}`);
  return kept.done ? viewToday(desk, schoolKey, input.date) : kept;
}

/** The session's column, if the school takes answers for it now: a school day of this school year whose time has come. */
function openSlot({ book, now, today }: OpenSchool, { date, half }: Confirm): Outcome<WeekSlot> {
  const slot = slotOf(date, half);
  const day = book.calendar.day(date);
  if (slot === undefined || day.kind !== 'schoolDay') {
    const because = day.kind === 'schoolDay' ? '' : ` ${day.because}`;
    return refuse.badField('date', `${dateInWords(date)} is not a school day.${because}`);
  }
  const { askedAt } = sessionTimes(book.school, half);
  if (Date.parse(now) < Date.parse(instantOf(date, askedAt))) {
    return refuse.badField(
      'date',
      `The ${halfName(half)} of ${dateInWords(date)} has not come yet. Answer from ${timeOfDay(askedAt)} on that day.`,
    );
  }
  if (date < schoolYearStart(today)) {
    return refuse.badField(
      'date',
      `${dateInWords(date)} lies in an earlier school year, and its register is closed. Ask the AP lead to note the correction.`,
    );
  }
  return done(slot);
}

function problemOf({ facts }: OpenSchool, { marks, date, half }: Confirm) {
  const due = new Set(expectedAway(facts, { date, half }).map((expected) => expected.pupilKey));
  const problems = marks.flatMap(({ pupilKey, note }, at) => {
    if (!facts.pupils.has(pupilKey) && !due.has(pupilKey))
      return [{ where: `marks.${at}`, say: 'This pupil is not in the list of the school.' }];
    if (note.trim().length > longestNote)
      return [{ where: `marks.${at}.note`, say: `Shorten the note: at most ${longestNote} characters.` }];
    if (marks.findIndex((other) => other.pupilKey === pupilKey) !== at)
      return [{ where: `marks.${at}`, say: 'This pupil is answered for twice. Send one answer.' }];
    return [];
  });
  return problems.length === 0 ? undefined : refuse.badInput(problems.map(({ say }) => say).join(' '), problems);
}

/**
 * Writes the weeks side by side. A week that somebody else wrote meanwhile is read again and the answer worked into the newer
 * history, unless that somebody answered for the same session.
 */
async function keep(desk: Desk, first: OpenSchool, answers: SessionAnswers): Promise<Outcome<'kept'>> {
  const writer = await desk.writer({ school: first.book.school.key });
  const note = { by: answers.by, action: 'Attendance confirmed', subject: `${answers.date}|${answers.half}` };
  let open = first;
  let sawUntil = answers.sawUntil;
  for (let attempt = 0; attempt < 4; attempt++) {
    const { changes, notKept } = answerChanges(open, { ...answers, sawUntil });
    const written = changes.length === 0 ? [] : await writer.change(changes, note);
    if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint('the register');
    if (written.every((one) => one.done)) return notKept.length === 0 ? done('kept') : notAllKept(notKept, answers);
    // From here on "meanwhile" means: after the register that we judged first.
    sawUntil = (pupilKey) => min(answers.sawUntil(pupilKey), newestAnswer(first, answers, pupilKey));
    const again = await openSchool(desk, first.book.school.key, { maxAgeInSeconds: 0 });
    if (!again.done) return again;
    open = again.value;
  }
  return refuse.changedMeanwhile(
    'Others are writing the register at the same moment. Not every answer is kept; look and send again.',
  );
}

const min = (one: InstantText, other: InstantText): InstantText => (one < other ? one : other);

const newestAnswer = ({ book }: OpenSchool, { slot, date }: SessionAnswers, pupilKey: string): InstantText =>
  answersOf(book.register.get(weekKey(pupilKey, mondayOf(date)))?.value, slot).at(-1)?.by.at ?? '';

function notAllKept(notKept: readonly string[], { marks }: SessionAnswers) {
  const rest = marks.length > notKept.length ? ' Your other answers are kept.' : '';
  return refuse.changedMeanwhile(`${notKept.join(' ')}${rest}`);
}
