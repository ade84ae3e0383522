import type { AcceptedMark } from '#domain/acceptedAnswers.ts';
import type { MarkEntry, RegisterWeek } from '#domain/register.ts';
import { answersOf, weekKey } from '#domain/registerWeek.ts';
import { mondayOf } from '#domain/week.ts';
import { isAway, patient } from '#records/isAway.ts';
import type { Change, Stored } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { notAllKept } from './notAllKept.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { answerChanges, type SessionAnswers } from './sessionAnswers.ts';

/** A press on a card must be answered within eight seconds, reading before and after included. */
const patienceInMs = 3500;

/**
 * Writes a session's answers; where SharePoint cannot be reached, or takes longer than a press can wait, they are kept beside it until it
 * can. What is written late after all is recognised by its person and moment, so nothing is doubled. Answers that wait already go first.
 */
export async function orWaiting(
  desk: Desk,
  open: OpenSchool,
  answers: SessionAnswers,
  write: (open: OpenSchool) => Promise<Outcome<'kept'>>,
): Promise<Outcome<'kept'>> {
  const inOrder = async (): Promise<Outcome<'kept'>> => {
    if (open.book.waiting === undefined) return write(open);
    await desk.writeWaiting(open.book.school.key);
    const again = await openSchool(desk, open.book.school.key);
    return again.done ? write(again.value) : again;
  };
  if (open.book.isStale) return keepWaiting(desk, open, answers);
  try {
    return await patient(inOrder(), patienceInMs);
  } catch (error) {
    if (!isAway(error)) throw error;
    return keepWaiting(desk, open, answers);
  }
}

/** Judged as any answer is, by the register with what waits already. */
async function keepWaiting(desk: Desk, { book, facts }: OpenSchool, answers: SessionAnswers): Promise<Outcome<'kept'>> {
  const asStored = (value: RegisterWeek): Stored<RegisterWeek> => ({ itemId: '', eTag: '', value });
  const register = new Map(Array.from(facts.register, ([key, week]) => [key, asStored(week)]));
  const { changes, notKept } = answerChanges({ book: { ...book, register }, facts }, answers);
  const marks = changes.flatMap((change) => acceptedMark(change, answers, facts.register));
  if (marks.length > 0) {
    const { date, half, via, by } = answers;
    const who = { personId: by.personId, at: by.at };
    const press = { key: desk.newKey(), schoolKey: book.school.key, date, half, marks, by: who, via };
    if (!(await desk.waiting.keep(press))) return refuse.unavailable(notKeptAnywhere);
  }
  return notKept.length === 0 ? done('kept') : notAllKept(notKept, answers);
}

const notKeptAnywhere =
  'SharePoint cannot be reached, and your answers could not be kept anywhere else: they are NOT saved. Write them on paper and answer again later. Tell your administrator that Alongside cannot write into its data folder.';

/** The answer as the changed week has it. */
function acceptedMark(change: Change, { slot, date }: SessionAnswers, before: OpenSchool['facts']['register']): AcceptedMark[] {
  if (change.list !== 'register') return [];
  const week = 'create' in change ? change.create : change.to;
  const entry: MarkEntry | undefined = answersOf(week, slot).at(-1);
  if (entry === undefined) return [];
  const { by: _, via: __, isWaiting: ___, ...said } = entry;
  // What stood then was known to the person, or the answer would not have been taken.
  const seenAt = answersOf(before.get(weekKey(week.pupilKey, mondayOf(date))), slot).at(-1)?.by.at ?? '';
  return [{ pupilKey: week.pupilKey, seenAt, ...said }];
}
