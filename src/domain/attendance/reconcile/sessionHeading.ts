import { tidy } from '../../pupilImport/cell.ts';
import { readDate } from '../../pupilImport/readDate.ts';
import { type Half, type Session, type Weekday, weekdays } from '../../session.ts';
import { addDays, dayOfWeek } from '../../week.ts';

/** What a column of a wide export is about: a session, or a half of a weekday in a week that a person names. */
export type SessionHeading = Session | { readonly weekday: Weekday; readonly half: Half };

const halfWords = /(?:^|[\s(–-])(am|a\.m\.|morning|pm|p\.m\.|afternoon)\)?$|^(mon|tue|wed|thu|fri)(am|pm)$/i;

/** The half of the day as people and systems write it; undefined when it says none. */
export function readHalf(text: string): Half | undefined {
  const written = tidy(text).toLowerCase();
  if (/^(am|a\.m\.|a|morning|m|1)$/.test(written)) return 'AM';
  return /^(pm|p\.m\.|p|afternoon|2)$/.test(written) ? 'PM' : undefined;
}

const weekdayOf = (text: string): Weekday | undefined => weekdays.find((day) => new RegExp(`^${day}[a-z]*$`, 'i').test(text));

/** `23/11/2026 AM`, `Mon 23 Nov 2026 (PM)`, `2026-11-23 AM`, `Mon AM`; undefined for any other heading. */
export function readSessionHeading(heading: string): SessionHeading | undefined {
  const written = tidy(heading);
  const found = halfWords.exec(written);
  if (found === null) return undefined;
  const half = readHalf(found[1] ?? found[3] ?? '');
  if (half === undefined) return undefined;
  const day = found[2] ?? tidy(written.slice(0, found.index));
  const weekday = weekdayOf(day);
  if (weekday !== undefined) return { weekday, half };
  const date = readDate(day.replace(/^(mon|tue|wed|thu|fri)[a-z]*,? /i, ''));
  return 'value' in date ? { date: date.value, half } : undefined;
}

/** The session that a heading means in a week; undefined while no week is chosen for a weekday. */
export function sessionOfHeading(heading: SessionHeading, monday: string | undefined): Session | undefined {
  if ('date' in heading) return heading;
  return monday === undefined ? undefined : { date: addDays(monday, weekdays.indexOf(heading.weekday)), half: heading.half };
}

/** Whether a day can have a session at all. */
export const isWeekday = (date: string): boolean => dayOfWeek(date) < 5;
