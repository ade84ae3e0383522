import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook, TrustBook } from '#records/records.ts';
import { type CountUse, factsOf } from '#usecases/factsOf.ts';
import { plannedApprovals } from './plannedApprovals.ts';
import { plannedDecisions } from './plannedDecisions.ts';
import type { PlannedDelivery } from './plannedDelivery.ts';
import { plannedDigests } from './plannedDigests.ts';
import { plannedLinks } from './plannedLinks.ts';
import { plannedReviews } from './plannedReviews.ts';
import { plannedSessions } from './plannedSessions.ts';

/** Which cards should exist at `now`, whether sent or not. Pure: the same records and moment plan the same cards in every replica. */
export function plan(book: SchoolCasebook, trust: TrustBook, now: InstantText, countUse?: CountUse): PlannedDelivery[] {
  const facts = factsOf(book, trust, countUse);
  return [
    ...plannedSessions(book, facts, now),
    ...plannedLinks(book, facts, now),
    ...plannedApprovals(book, facts),
    ...plannedDecisions(book, facts, now),
    ...plannedReviews(book, facts, now),
    ...plannedDigests(book, facts, now),
  ];
}
