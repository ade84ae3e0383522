import { placementName } from '#domain/placementName.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** How long a decision is news. A card that could not be sent by then would only puzzle. */
const newsForInDays = 14;
const dayInMilliseconds = 86_400_000;

/** Approvals and sendings-back of the last 14 days, to whoever proposed; nobody is told of an own decision. */
export function plannedDecisions(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const from = Date.parse(now) - newsForInDays * dayInMilliseconds;
  return facts.decisions
    .filter(({ decision }) => decision === 'approved' || decision === 'sentBack')
    .filter(({ decided }) => Date.parse(decided.at) >= from && Date.parse(decided.at) <= Date.parse(now))
    .flatMap((decision) => {
      const placement = book.placements.get(decision.placementKey)?.value;
      const proposer = placement && book.staff.get(placement.proposed.personId)?.value;
      if (placement === undefined || proposer === undefined || proposer.personId === decision.decided.personId) return [];
      const verb = decision.decision === 'approved' ? 'Approved' : 'Sent back';
      const title = `${verb}: ${placementName(placement, facts)}`;
      return [plannedFor(book, { round: 'decision', subject: decision.key, title }, proposer)];
    });
}
