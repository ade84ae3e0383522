import { expectedAway } from '#domain/expected.ts';
import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { halves, type InstantText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** A sheet that comes after the morning has been asked about helps nobody; Today has a newer one. */
const savedWithinHours = 2;

/** The library of the school's site, as one to whom something is brought. */
const library = { personId: 'library', name: 'the library' } as const;

/** BEY-7: each school day on which somebody is due away, from the time of the morning's message: one sheet into the school's library. */
export function plannedDaySheet(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  const after = Date.parse(now) - Date.parse(instantOf(date, book.school.digestAt));
  if (after < 0 || after >= savedWithinHours * 3_600_000) return [];
  if (halves.every((half) => expectedAway(facts, { date, half }).length === 0)) return [];
  return [plannedFor(book, { round: 'daySheet', subject: date, title: `Sheet of the day: ${dateInWords(date)}` }, library)];
}
