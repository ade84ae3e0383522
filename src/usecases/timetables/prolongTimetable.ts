import type { DateText } from '#domain/session.ts';
import type { Timetable } from '#domain/timetable.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPupil, openTimetable } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { findingsOf, mayDecide } from './decideTimetable.ts';
import { returnedOn } from './returnedOn.ts';
import { timetableName } from './timetableSays.ts';

export interface ProlongTimetable {
  readonly key: string;
  readonly endsOn: DateText;
  readonly reason: string;
  /** PTT-2: the parent agrees to the new last day too. */
  readonly parentAgrees: boolean;
}

/** Gives an agreed timetable a later last day: a decision of its own, by whoever may approve it, with the parent’s agreement (PTT-1, PTT-2). */
export async function prolongTimetable(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, endsOn, reason, parentAgrees }: ProlongTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openTimetable(desk, schoolKey, timetableKey, undefined);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const now = stored.value;
  const may = mayDecide(desk, open, now, open.today);
  if (may.outcome !== 'met') return refuse.notPermitted(may.because);
  if (open.book.caseRecords.has(key)) return done({ key });
  if (now.decision?.agreed !== true)
    return refuse.changedMeanwhile('It is not agreed. Change its days on its page, then decide.');
  if (now.kind === 'partTime' && returnedOn(open.facts, timetableKey) !== undefined)
    return refuse.changedMeanwhile('The pupil is recorded as full time again. Take that back first, or record a new timetable.');
  if (now.endsOn !== undefined && endsOn <= now.endsOn)
    return refuse.badField('endsOn', `It lasts to ${dateInWords(now.endsOn)} already. Enter a later day.`);
  if (endsOn < open.today) return refuse.badField('endsOn', 'This day is past. Enter a day to come.');
  if (!parentAgrees)
    return refuse.badField('parentAgrees', 'Without the parent’s agreement it does not go on. Ask the parents first.');
  if (reason.trim() === '') return refuse.badField('reason', 'Write why it must be longer, and what is done to shorten it.');
  const to: Timetable = { ...now, endsOn };
  const forbidden = findingsOf(open, to).filter(({ outcome }) => outcome === 'notMet');
  if (forbidden.length > 0) return refuse.rulesNotMet('It cannot be prolonged as it is. Change it first.', forbidden);
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(now.pupilKey),
      on: open.today,
      says: `${timetableName(now, name)} prolonged${now.endsOn === undefined ? '' : ` from ${shortDate(now.endsOn)}`} to ${shortDate(endsOn)}.`,
      what: { kind: 'timetableStep', timetableKey, step: 'prolonged', words: reason.trim() },
    },
    { action: 'Timetable prolonged', subject: timetableKey, first: [{ list: 'timetables', update: stored, to }] },
  );
}
