import type { Right } from '#domain/checks/rights.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { type OpenTimetable, openTimetable } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/**
 * A timetable that has begun, for what is recorded about it on a day: reviews, welfare checks, its end. One without a decision that runs all
 * the same is not left alone: what is done about it counts. `isMine`: this very form was sent before.
 */
export async function openRunning(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, on, right }: { readonly key: string; readonly on: DateText; readonly right: Right },
): Promise<Outcome<OpenTimetable & { readonly isMine: boolean }>> {
  const opened = await openTimetable(desk, schoolKey, timetableKey, right);
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const isMine = open.book.caseRecords.has(key);
  const { startsOn, decision } = stored.value;
  if (!isMine && decision?.agreed === false) return refuse.changedMeanwhile('It was refused, so there is nothing to record.');
  if (!isMine && startsOn === undefined)
    return refuse.changedMeanwhile('Its first day is not recorded. Record that first: everything is counted from it.');
  if (!isMine && startsOn !== undefined && on < startsOn)
    return refuse.badField('on', `It begins on ${dateInWords(startsOn)}. Enter that day or a later one.`);
  return { done: true, value: { ...opened.value, isMine } };
}
