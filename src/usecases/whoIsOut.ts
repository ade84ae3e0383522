import { londonTime } from '#domain/londonTime.ts';
import type { DateText, Half, InstantText } from '#domain/session.ts';
import { halfAt } from '#domain/sessionTimes.ts';
import type { Desk } from './desk.ts';
import { openSteadily } from './openSteadily.ts';
import { done, type Outcome } from './outcome.ts';
import { type WhereaboutsRow, whoIsAway } from './whereaboutsRows.ts';

export interface WhoIsOut {
  readonly schoolName: string;
  readonly date: DateText;
  readonly half: Half;
  readonly isSchoolDay: boolean;
  /** Why there is no school; empty when there is. */
  readonly calendarSays: string;
  /** SharePoint cannot be reached: this is how it stood then, with the answers taken since. */
  readonly asOf?: InstantText;
  /** Unknown first. */
  readonly rows: WhereaboutsRow[];
}

/** Every pupil expected away from school in the session that counts now: the morning until the afternoon is asked about. */
export async function whoIsOut(desk: Desk, schoolKey: string): Promise<Outcome<WhoIsOut>> {
  const opened = await openSteadily(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, now } = opened.value;
  const { date, time } = londonTime(now);
  const half = halfAt(book.school, time);
  const day = book.calendar.day(date);
  return done({
    schoolName: book.school.name,
    date,
    half,
    isSchoolDay: day.kind === 'schoolDay',
    calendarSays: day.kind === 'schoolDay' ? '' : day.because,
    ...(book.isStale && { asOf: book.readAt }),
    rows: whoIsAway(opened.value, { date, half }),
  });
}
