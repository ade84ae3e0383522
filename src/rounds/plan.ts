import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';
import { type CountUse, factsOf } from '#usecases/factsOf.ts';
import { plannedApprovals } from './plannedApprovals.ts';
import { plannedCalls } from './plannedCalls.ts';
import { plannedChase } from './plannedChase.ts';
import { plannedContacts } from './plannedContacts.ts';
import { plannedDaySheet } from './plannedDaySheet.ts';
import { plannedDecisions } from './plannedDecisions.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import { plannedDigests } from './plannedDigests.ts';
import { plannedLeftSite } from './plannedLeftSite.ts';
import { plannedLinks } from './plannedLinks.ts';
import { plannedReminders } from './plannedReminders.ts';
import { plannedReviews } from './plannedReviews.ts';
import { plannedSessions } from './plannedSessions.ts';
import { plannedWeek } from './plannedWeek.ts';

/** Which cards should exist at `now`, whether sent or not. Pure: the same records and moment plan the same cards in every replica. */
export function plan(book: SchoolCasebook, trust: TrustBook, now: InstantText, countUse?: CountUse): PlannedDelivery[] {
  const facts = factsOf(book, trust, countUse);
  return [
    ...plannedCalls(book, facts, now),
    ...plannedLeftSite(book, facts, now),
    ...plannedSessions(book, facts, now),
    ...plannedChase(book, facts, now),
    ...plannedLinks(book, facts, now),
    ...plannedApprovals(book, facts),
    ...plannedReminders(book, facts, now),
    ...plannedDecisions(book, facts, now),
    ...plannedReviews(book, facts, now),
    ...plannedDigests(book, facts, now),
    ...plannedDaySheet(book, facts, now),
    ...plannedWeek(book, facts, now),
    ...plannedContacts(book, facts, now),
  ];
}
