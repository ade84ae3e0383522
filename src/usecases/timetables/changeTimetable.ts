import { listInWords } from '#domain/words.ts';
import { keepChange } from '../away/keepChange.ts';
import { aboutPupil, openTimetable } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { timetableName } from './timetableSays.ts';
import { type TimetableWords, timetableFieldNames, timetableFrom, timetableProblem, wordsOfTimetable } from './timetableWords.ts';

export interface ChangeTimetable {
  readonly key: string;
  /** What the form showed when it was opened. */
  readonly seen: TimetableWords;
  readonly words: TimetableWords;
}

/**
 * Changes what is known of a timetable, and answers its conditions. The last day of one that was agreed is prolonged by whoever may approve it,
 * not here: it may only be brought forward, and the first day only put back.
 */
export async function changeTimetable(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, seen, words }: ChangeTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openTimetable(desk, schoolKey, timetableKey, 'keepTimetable');
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const now = stored.value;
  const kept = keepChange({ seen, words }, wordsOfTimetable(now), timetableFieldNames);
  if (!kept.done) return kept;
  const { to, changed } = kept.value;
  if (changed.length === 0) return done({ key });
  const problem = timetableProblem(to, now.kind, open.today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const isAgreed = now.decision?.agreed === true;
  if (isAgreed && (to.endsOn ?? '9999') > (now.endsOn ?? '9999'))
    return refuse.badField('endsOn', 'It was agreed until an earlier day. Prolong it instead: that is a decision.');
  if (isAgreed && now.startsOn !== undefined && to.startsOn !== null && to.startsOn < now.startsOn)
    return refuse.badField(
      'startsOn',
      'It was agreed from a later day. An earlier first day needs a new timetable with its own decision.',
    );
  if (isAgreed && to.awaySlots.length > wordsOfTimetable(now).awaySlots.length && wordsOfTimetable(now).awaySlots.length > 0)
    return refuse.badField('awaySlots', 'More time out of school than was agreed needs a new timetable with its own decision.');
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(now.pupilKey),
      on: open.today,
      says: `${timetableName(now, name)} changed: ${listInWords(changed)}.`,
      what: { kind: 'timetableStep', timetableKey, step: 'changed', words: '' },
    },
    {
      action: 'Timetable changed',
      subject: timetableKey,
      first: [{ list: 'timetables', update: stored, to: timetableFrom(to, now) }],
    },
  );
}
