import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPupil } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openRunning } from './openRunning.ts';
import { returnedOn } from './returnedOn.ts';
import { timetableName } from './timetableSays.ts';

export interface EndTimetable {
  readonly key: string;
  /** The first day on which the pupil was full time again. */
  readonly on: DateText;
  readonly words: string;
}

/** PTT-1: the pupil is full time again, as planned, earlier or late. */
export async function endTimetable(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, on, words }: EndTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRunning(desk, schoolKey, timetableKey, { key, on, right: 'keepTimetable' });
  if (!opened.done) return opened;
  const { open, stored, name, isMine } = opened.value;
  if (stored.value.kind !== 'partTime')
    return refuse.changedMeanwhile('Flexi-schooling ends by notice of the parents or the school. Record that instead.');
  const returned = returnedOn(open.facts, timetableKey);
  if (returned !== undefined && !isMine)
    return refuse.changedMeanwhile(`The pupil is recorded as full time since ${dateInWords(returned)}. Look at the page again.`);
  if (words.trim() === '') return refuse.badField('words', 'Write how the return went.');
  const says = `${timetableName(stored.value, name)} ended: full time again on ${shortDate(on)}.`;
  return writeCase(
    desk,
    open,
    { key, ...aboutPupil(stored.value.pupilKey), on, says, what: { kind: 'timetableEnded', timetableKey, words: words.trim() } },
    {
      action: 'Timetable ended',
      subject: timetableKey,
      deeds: [{ dutyKey: dutyKey('partTimeEnd', timetableKey), evidence: words.trim() }],
    },
  );
}
