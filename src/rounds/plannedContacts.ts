import { contactSheet, contactsAskedOn } from '#domain/contact/contactSheet.ts';
import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import { mondayOf } from '#domain/week.ts';
import { shortDate } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { hasGoneOut, type PlannedDelivery, plannedFor, staffWith } from './plannedDelivery.ts';
import { dayIsOverAt } from './plannedSessions.ts';

/** Europe/London; the policy's words say it. */
const askedAt = '09:00';

/**
 * VIS-1: on the day that the policy says, the contacts of the week that are still missing, to every AP lead; nobody is asked where all are
 * done. One that has gone out stays.
 */
export function plannedContacts(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  if (contactsAskedOn(facts, date) !== date || !isBetween(now, date)) return [];
  const monday = mondayOf(date);
  const what = {
    round: 'contacts',
    subject: `${monday}|contacts`,
    title: `Contacts of the week from ${shortDate(monday)}`,
  } as const;
  const cards = staffWith(book, 'apLead').map((apLead) => plannedFor(book, what, apLead));
  const goneOut = cards.filter((card) => hasGoneOut(book, card));
  // Who is missing is worked out only while somebody has no card.
  return goneOut.length < cards.length && (contactSheet(facts, date)?.rows.length ?? 0) > 0 ? cards : goneOut;
}

const isBetween = (now: InstantText, date: string): boolean =>
  Date.parse(instantOf(date, askedAt)) <= Date.parse(now) && Date.parse(now) < Date.parse(instantOf(date, dayIsOverAt));
