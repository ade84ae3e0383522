import { exclusionKindNames } from '#domain/suspension.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { timetableName } from '../timetables/timetableSays.ts';
import { writeCase } from '../writeCase.ts';
import { aboutPupil, nameOfPupil, noSuch, openFor } from './openAway.ts';

export interface CancelAway {
  readonly key: string;
  readonly reason: string;
}

/**
 * A suspension or timetable that was recorded by mistake, cancelled by the headteacher, or withdrawn before it began: it counts no more,
 * and stays readable with what was recorded about it. Taking this record back brings it back.
 */
export async function cancelAway(
  desk: Desk,
  schoolKey: string,
  what: 'timetable' | 'suspension',
  subjectKey: string,
  { key, reason }: CancelAway,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openFor(desk, schoolKey, what === 'timetable' ? 'keepTimetable' : 'keepSuspension');
  if (!opened.done) return opened;
  const open = opened.value;
  const timetable = what === 'timetable' ? open.book.timetables.get(subjectKey)?.value : undefined;
  const suspension = what === 'suspension' ? open.book.suspensions.get(subjectKey)?.value : undefined;
  const pupilKey = (timetable ?? suspension)?.pupilKey;
  if (pupilKey === undefined) return noSuch(what);
  const counts = [...open.facts.timetables, ...open.facts.suspensions].some((one) => one.key === subjectKey);
  if (!counts && !open.book.caseRecords.has(key))
    return refuse.changedMeanwhile('It is withdrawn already. Look at the page again.');
  if (timetable?.decision?.agreed === true && timetable.startsOn !== undefined && timetable.startsOn <= open.today && counts)
    return refuse.changedMeanwhile(
      `It began on ${dateInWords(timetable.startsOn)}. What has begun is ended, not withdrawn: record the end instead.`,
    );
  if (reason.trim() === '') return refuse.badField('reason', 'Write why it counts no more.');
  const name = nameOfPupil(open, pupilKey);
  const subject =
    timetable !== undefined
      ? timetableName(timetable, name)
      : `${suspension === undefined ? '' : exclusionKindNames[suspension.kind]} of ${name}`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(pupilKey),
      on: open.today,
      says: `${subject} withdrawn.`,
      what: { kind: 'awayCancelled', subjectKey, reason: reason.trim() },
    },
    { action: 'Suspension or timetable withdrawn', subject: subjectKey },
  );
}
