import { listInWords } from '#domain/words.ts';
import { keepChange } from '../away/keepChange.ts';
import { aboutPupil, openSuspension } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import {
  type SuspensionWords,
  suspensionFieldNames,
  suspensionFrom,
  suspensionProblem,
  suspensionSays,
  wordsOfSuspension,
} from './suspensionWords.ts';

export interface ChangeSuspension {
  readonly key: string;
  readonly seen: SuspensionWords;
  readonly words: SuspensionWords;
}

/** Corrects a suspension, or records its last day once that is known. */
export async function changeSuspension(
  desk: Desk,
  schoolKey: string,
  suspensionKey: string,
  { key, seen, words }: ChangeSuspension,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSuspension(desk, schoolKey, suspensionKey);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const now = stored.value;
  const kept = keepChange({ seen, words }, wordsOfSuspension(now), suspensionFieldNames);
  if (!kept.done) return kept;
  const { to: merged, changed } = kept.value;
  if (changed.length === 0) return done({ key });
  const problem = suspensionProblem(merged, now, open.facts.suspensions, open.today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const to = suspensionFrom(merged, now);
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(now.pupilKey),
      on: open.today,
      says: `Changed: ${suspensionSays(to, name)} (${listInWords(changed)}).`,
      what: { kind: 'suspensionStep', suspensionKey, step: 'changed', words: '' },
    },
    { action: 'Suspension changed', subject: suspensionKey, first: [{ list: 'suspensions', update: stored, to }] },
  );
}
