import type { Decision } from '#domain/decision.ts';
import type { Placement } from '#domain/placement.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { shortDate } from '#domain/words.ts';

export interface HistoryEntry {
  readonly at: string;
  readonly by: string;
  /** What happened, in words. */
  readonly what: string;
}

const decisionWords = { approved: 'Approved', sentBack: 'Sent back', withdrawn: 'Withdrawn', ended: 'Ended' } as const;

/** What happened to a placement, newest first: proposed, every decision, the agreement, reviews held. */
export function placementHistory(facts: Pick<SchoolFacts, 'decisions' | 'reviews'>, placement: Placement): HistoryEntry[] {
  const decided = facts.decisions.filter((decision) => decision.placementKey === placement.key).map(ofDecision);
  const held = facts.reviews
    .filter((review) => review.placementKey === placement.key)
    .flatMap(({ held }) =>
      held === undefined
        ? []
        : [
            {
              at: held.recorded.at,
              by: held.recorded.name,
              what: `Review held on ${shortDate(held.on)}: ${reviewOutcomeNames[held.outcome].toLowerCase()}. ${held.summary}`,
            },
          ],
    );
  return [...ofPlacement(placement), ...decided, ...held].sort((one, other) => other.at.localeCompare(one.at));
}

function ofDecision({ decision, reason, decided, revision }: Decision): HistoryEntry {
  const what = `${decisionWords[decision]} (proposal ${revision})`;
  return { at: decided.at, by: decided.name, what: reason === '' ? `${what}.` : `${what}: ${reason}` };
}

function ofPlacement({ proposed, revision, agreement }: Placement): HistoryEntry[] {
  const proposal = {
    at: proposed.at,
    by: proposed.name,
    what: revision === 1 ? 'Proposed (proposal 1).' : `Changed and proposed again (proposal ${revision}).`,
  };
  if (agreement === undefined) return [proposal];
  const what = agreement.version === 1 ? 'Agreement made.' : `Agreement made again (version ${agreement.version}).`;
  return [proposal, { at: agreement.made.at, by: agreement.made.name, what }];
}
