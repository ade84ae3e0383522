import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPupil, openSuspension } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface RecordWorkSet {
  readonly key: string;
  readonly on: DateText;
  /** What was set, and how it reached the pupil. */
  readonly words: string;
  /** Who marks it, by when; or that it is marked. */
  readonly marking: string;
}

/** NOT-3: "Work is set and marked in the first five days". */
export async function recordWorkSet(
  desk: Desk,
  schoolKey: string,
  suspensionKey: string,
  { key, on, words, marking }: RecordWorkSet,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSuspension(desk, schoolKey, suspensionKey);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const { pupilKey, startsOn } = stored.value;
  // Work is often packed on the day on which it is decided.
  const [earliest] = [open.facts.calendar.schoolDayFrom(startsOn, -1) ?? startsOn, startsOn].sort();
  if (earliest !== undefined && on < earliest)
    return refuse.badField('on', `It begins on ${dateInWords(startsOn)}. Enter the day on which the work was set.`);
  if (words.trim() === '') return refuse.badField('words', 'Write what was set, and how it reached the pupil.');
  if (marking.trim() === '') return refuse.badField('marking', 'Write who marks it and by when.');
  const says = `Work set for ${name} on ${shortDate(on)}.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(pupilKey),
      on,
      says,
      what: { kind: 'workSet', suspensionKey, words: words.trim(), marking: marking.trim() },
    },
    {
      action: 'Work set',
      subject: suspensionKey,
      deeds: [{ dutyKey: dutyKey('workSet', suspensionKey), evidence: `${words.trim()} Marking: ${marking.trim()}` }],
    },
  );
}
