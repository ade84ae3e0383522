import { type AcceptedAnswers, type AcceptedMark, entryOf } from '#domain/acceptedAnswers.ts';
import { londonTime } from '#domain/londonTime.ts';
import { placeAnswer } from '#domain/placeAnswer.ts';
import { answersOf, weekKey } from '#domain/registerWeek.ts';
import type { InstantText } from '#domain/session.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import type { Change, Freshness, Records, SchoolCasebook, TrustBook, Writer } from '#records/records.ts';
import { staffName } from './staffName.ts';
import type { WaitingAnswers } from './waitingAnswers.ts';
import { waitingRefusal } from './waitingRefusal.ts';

export interface WaitingDesk {
  readonly records: Records;
  /** As the application: the people have long gone on to other things. */
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly waiting: WaitingAnswers;
  readonly now: () => InstantText;
  /** A session's answers are in the register now. */
  readonly afterWrite: (schoolKey: string, subject: string) => void;
}

const tries = 4;

/**
 * Writes a school's waiting answers into the register, in the order in which they were given, each once: what is there already (a slow write
 * that was done after all, a kill between writing and forgetting) is only forgotten. One that cannot go in by itself stays, and is a duty
 * (`waitingRefusal`). Throws while SharePoint cannot be reached.
 */
export async function writeWaiting(desk: WaitingDesk, schoolKey: string): Promise<void> {
  for (const answers of desk.waiting.of(schoolKey)) await writeAnswers(desk, answers);
}

async function writeAnswers(desk: WaitingDesk, answers: AcceptedAnswers): Promise<void> {
  const { schoolKey, date, half } = answers;
  let freshness: Freshness | undefined;
  for (let attempt = 0; attempt < tries; attempt++) {
    const trust = await desk.records.trust();
    const book = await desk.records.school(schoolKey, freshness);
    const open = { book, trust, today: londonTime(desk.now()).date };
    const worked = answers.marks
      .filter((accepted) => waitingRefusal(open, answers, accepted) === undefined)
      .map((accepted) => ({ accepted, change: changeFor(book, trust, answers, accepted) }));
    const changes = worked.map(({ change }) => change).filter((change) => change !== undefined);
    const written =
      changes.length === 0 ? [] : await (await desk.writer(schoolKey)).change(changes, noteOf(answers, book, trust));
    const isIn = ({ change }: (typeof worked)[number]) => change === undefined || written[changes.indexOf(change)]?.done === true;
    const settled = worked.filter(isIn).map(({ accepted }) => accepted.pupilKey);
    if (settled.length > 0) await desk.waiting.done(answers.key, settled);
    if (written.some(({ done }) => done)) desk.afterWrite(schoolKey, `${date}|${half}`);
    const isForbidden = written.some((one) => !one.done && one.why === 'forbidden');
    if (settled.length === worked.length || isForbidden) return;
    // Somebody wrote first: looked at again with what is there now, and then in the next round.
    freshness = { maxAgeInSeconds: 0 };
  }
}

function changeFor(book: SchoolCasebook, trust: TrustBook, answers: AcceptedAnswers, accepted: AcceptedMark): Change | undefined {
  const slot = slotOf(answers.date, answers.half);
  if (slot === undefined) return undefined;
  const weekStartsOn = mondayOf(answers.date);
  const stored = book.register.get(weekKey(accepted.pupilKey, weekStartsOn));
  const entry = entryOf(answers, accepted, staffName(answers.by.personId, book, trust));
  const placed = placeAnswer(answersOf(stored?.value, slot), entry, accepted.seenAt);
  if ('against' in placed || !placed.isNew) return undefined;
  const week = stored?.value ?? { pupilKey: accepted.pupilKey, weekStartsOn, entries: {} };
  const to = { ...week, entries: { ...week.entries, [slot]: placed.entries } };
  return stored === undefined ? { list: 'register', create: to } : { list: 'register', update: stored, to };
}

/** Who answered and when it was taken; SharePoint itself says when the row was written. */
const noteOf = ({ by, date, half }: AcceptedAnswers, book: SchoolCasebook, trust: TrustBook) => ({
  by: { ...by, name: staffName(by.personId, book, trust) },
  action: 'Attendance confirmed while SharePoint could not be reached; written later',
  subject: `${date}|${half}`,
});
