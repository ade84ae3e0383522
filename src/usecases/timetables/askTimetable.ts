import type { TimetableKind } from '#domain/timetable.ts';
import { aboutPupil, nameOfPupil, openFor } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { spanSays, timetableName } from './timetableSays.ts';
import { type TimetableWords, timetableFrom, timetableProblem } from './timetableWords.ts';

export interface AskTimetable {
  /** Made by the form once: the timetable's own. */
  readonly key: string;
  readonly pupilKey: string;
  readonly kind: TimetableKind;
  readonly words: TimetableWords;
}

/** Records that a part-time timetable was proposed, or that a parent asked for flexi-schooling in writing (PTT-2, FLX-1). It waits for the decision. */
export async function askTimetable(
  desk: Desk,
  schoolKey: string,
  { key, pupilKey, kind, words }: AskTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openFor(desk, schoolKey, 'keepTimetable');
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, today } = open;
  if (!facts.pupils.has(pupilKey)) return refuse.badField('pupilKey', 'Choose a pupil of the school.');
  const problem = timetableProblem(words, kind, today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const create = timetableFrom(words, { key, pupilKey, kind, decision: undefined });
  const verb = kind === 'partTime' ? 'proposed' : 'asked for';
  const written = await writeCase(
    desk,
    open,
    {
      key: `${key}|asked`,
      ...aboutPupil(pupilKey),
      on: words.requestedOn,
      says: `${timetableName(create, nameOfPupil(open, pupilKey))} ${verb}${spanSays(create)}.`,
      what: { kind: 'timetableStep', timetableKey: key, step: 'asked', words: words.reason },
    },
    { action: 'Timetable recorded', subject: key, first: [{ list: 'timetables', create }] },
  );
  return written.done ? { done: true, value: { key } } : written;
}
