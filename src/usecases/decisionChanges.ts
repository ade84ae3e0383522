import type { Decision } from '#domain/decision.ts';
import type { Placement, PlacementStatus } from '#domain/placement.ts';
import { plannedReviews } from '#domain/reviewPlan.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import type { Change, Stored } from '#records/records.ts';
import type { OpenSchool } from './openSchool.ts';

export interface DecisionInput {
  readonly revision: number;
  readonly decision: 'approve' | 'sendBack' | 'withdraw' | 'end';
  readonly reason: string;
  readonly endedOn: DateText | null;
}
export type DecidedStatus = Exclude<PlacementStatus, { readonly status: 'proposed' }>;

const statusNames = { approve: 'approved', sendBack: 'sentBack', withdraw: 'withdrawn', end: 'ended' } as const satisfies Record<
  DecisionInput['decision'],
  DecidedStatus['status']
>;

/** What the placement says after a decision. */
export function statusFor(input: DecisionInput, decided: Signature): DecidedStatus {
  const reason = input.reason.trim();
  const status = statusNames[input.decision];
  if (status === 'approved') return { status, decided };
  return status === 'ended' ? { status, decided, reason, endedOn: input.endedOn ?? '' } : { status, decided, reason };
}

/** Whether the placement was decided so by this person already: a press repeated, or one whose answer was lost. */
export const isTheSame = (placement: Placement, input: DecisionInput, person: { readonly personId: string }): boolean =>
  placement.revision === input.revision &&
  placement.decision.status === statusNames[input.decision] &&
  placement.decision.decided.personId === person.personId;

/**
 * The changes that make a decision whole, in order: the placement, its item in Decisions, and with an approval the first review
 * (REV-1). What the records hold already is left out, so that a half-written decision is completed and a whole one needs nothing.
 */
export function decisionChanges(
  { book, facts }: Pick<OpenSchool, 'book' | 'facts'>,
  stored: Stored<Placement>,
  status: DecidedStatus,
  person: { readonly personId: string },
): Change[] {
  const before = stored.value;
  const isWritten = before.decision.status === status.status && before.decision.decided.personId === person.personId;
  const decision = isWritten ? before.decision : status;
  const placement: Placement = { ...before, decision };
  const item = decisionItem(placement, decision);
  const reviews = decision.status === 'approved' ? plannedReviews(placement, facts) : [];
  return [
    ...(isWritten ? [] : [{ list: 'placements', update: stored, to: placement } as const]),
    ...(book.decisions.has(item.key) ? [] : [{ list: 'decisions', create: item } as const]),
    ...reviews.filter((review) => !book.reviews.has(review.key)).map((review) => ({ list: 'reviews', create: review }) as const),
  ];
}

/** The key is made of what is decided, so that a repeated write is refused as a duplicate and never a second decision. */
const decisionItem = (placement: Placement, decision: DecidedStatus): Decision => ({
  key: `${placement.key}|${placement.revision}|${decision.status}`,
  placementKey: placement.key,
  revision: placement.revision,
  decision: decision.status,
  reason: decision.status === 'approved' ? '' : decision.reason,
  decided: decision.decided,
});
