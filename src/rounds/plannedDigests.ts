import { allDuties } from '#domain/duties/allDuties.ts';
import { type OpenDuty, openDuties } from '#domain/duties/openDuties.ts';
import { dutyDigest } from '#domain/dutyDigest.ts';
import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** A morning's message that comes at noon only puzzles; what presses is on Today. */
const sentWithinHours = 2;

/** The plan and every message of one round ask for the same: a casebook never changes, so it is worked out once for each and day. */
const worked = new WeakMap<SchoolCasebook, { readonly today: DateText; readonly open: OpenDuty[] }>();

/** What is open in a school today, by the rules; the product's own troubles are left out. */
export function openToday(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): OpenDuty[] {
  const today = londonTime(now).date;
  const known = worked.get(book);
  if (known?.today === today) return known.open;
  const moment = { now, today };
  const open = openDuties(allDuties(facts, moment), moment);
  worked.set(book, { today, open });
  return open;
}

/** Each school day from the school's time for it: one message to everybody of its staff who owns something that presses. */
export function plannedDigests(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  const after = Date.parse(now) - Date.parse(instantOf(date, book.school.digestAt));
  if (!book.calendar.isSchoolDay(date) || after < 0 || after >= sentWithinHours * 3_600_000) return [];
  const open = openToday(book, facts, now);
  const what = { round: 'digest', subject: date, title: `Your day: ${dateInWords(date)}` } as const;
  return facts.staff
    .filter((member) => dutyDigest(open, member, facts, date) !== undefined)
    .map((member) => plannedFor(book, what, member));
}
