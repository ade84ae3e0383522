import type { ExclusionKind } from '#domain/suspension.ts';
import { aboutPupil, nameOfPupil, openFor } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { type SuspensionWords, suspensionFrom, suspensionProblem, suspensionSays } from './suspensionWords.ts';

export interface RecordSuspension {
  /** Made by the form once: the suspension's own. */
  readonly key: string;
  readonly pupilKey: string;
  readonly kind: ExclusionKind;
  readonly words: SuspensionWords;
}

/** Records a suspension or permanent exclusion; from that moment its sixth-day clock runs (NOT-3). */
export async function recordSuspension(
  desk: Desk,
  schoolKey: string,
  { key, pupilKey, kind, words }: RecordSuspension,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openFor(desk, schoolKey, 'keepSuspension');
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, today } = open;
  if (!facts.pupils.has(pupilKey)) return refuse.badField('pupilKey', 'Choose a pupil of the school.');
  const problem = suspensionProblem(words, { key, kind, pupilKey }, facts.suspensions, today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const create = suspensionFrom(words, { key, pupilKey, kind });
  const written = await writeCase(
    desk,
    open,
    {
      key: `${key}|recorded`,
      ...aboutPupil(pupilKey),
      on: words.startsOn < today ? words.startsOn : today,
      says: `${suspensionSays(create, nameOfPupil(open, pupilKey))}.`,
      what: { kind: 'suspensionStep', suspensionKey: key, step: 'recorded', words: words.reason.trim() },
    },
    { action: 'Suspension recorded', subject: key, first: [{ list: 'suspensions', create }] },
  );
  return written.done ? done({ key }) : written;
}
