import { decidersOf } from '#domain/checks/approve/decidersOf.ts';
import { placementName } from '#domain/placementName.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** REF-6: every proposal that waits, in its present revision, to whoever decides: every headteacher, or the clerk to the governing body. */
export const plannedApprovals = (book: SchoolCasebook, facts: SchoolFacts): PlannedDelivery[] =>
  facts.placements
    .filter((placement) => placement.decision.status === 'proposed')
    .flatMap((placement) => {
      const what = {
        round: 'approval',
        subject: `${placement.key}|${placement.revision}`,
        title: `Approval: ${placementName(placement, facts)}`,
      } as const;
      return decidersOf(placement, facts).map((person) => plannedFor(book, what, person));
    });
