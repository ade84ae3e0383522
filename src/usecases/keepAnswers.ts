import { answersOf, weekKey } from '#domain/registerWeek.ts';
import type { InstantText } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';
import type { Freshness, Writer } from '#records/records.ts';
import { notAllKept } from './notAllKept.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { answerChanges, type SessionAnswers } from './sessionAnswers.ts';

/** Where answers are kept: a writer of the school's site, and the school's records read anew. */
interface KeepPort {
  readonly writer: () => Promise<Writer>;
  readonly open: (freshness: Freshness) => Promise<Outcome<OpenSchool>>;
}

const attempts = 4;

/**
 * Writes the weeks side by side. A week that somebody else wrote meanwhile is read again and the answer worked into the newer
 * history, unless that somebody answered for the same session.
 */
export async function keepAnswers(port: KeepPort, first: OpenSchool, answers: SessionAnswers): Promise<Outcome<'kept'>> {
  const writer = await port.writer();
  const note = { by: answers.by, action: 'Attendance confirmed', subject: `${answers.date}|${answers.half}` };
  let open = first;
  let sawUntil = answers.sawUntil;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { changes, notKept } = answerChanges(open, { ...answers, sawUntil });
    const written = changes.length === 0 ? [] : await writer.change(changes, note);
    if (written.some((one) => !one.done && one.why === 'forbidden')) return refuse.bySharePoint('the register');
    if (written.every((one) => one.done)) return notKept.length === 0 ? done('kept') : notAllKept(notKept, answers);
    // From here on "meanwhile" means: after the register that we judged first.
    sawUntil = (pupilKey) => min(answers.sawUntil(pupilKey), newestAnswer(first, answers, pupilKey));
    const again = await port.open({ maxAgeInSeconds: 0 });
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
