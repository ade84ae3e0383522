import type { AlsoReviewed } from '#domain/caseFile/reviewWhat.ts';
import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import type { DateText } from '#domain/session.ts';
import { openOf } from '../visits/openVisits.ts';
import type { CaseEntry, DeedOfCase } from '../writeCase.ts';
import type { OpenReview } from './openReview.ts';

const dutyOf = { agreement: 'agreementReview', ehcp: 'ehcpReport', pep: 'pepReport' } as const satisfies Record<
  AlsoReviewed,
  DutyKind
>;

interface HeldReview {
  readonly heldOn: DateText;
  readonly isFormal: boolean;
  readonly alsoReviewed: readonly AlsoReviewed[];
}

/**
 * What a review discharges beside itself: the formal reviews that earlier ones asked for, when it was formal (REV-3), and what was reviewed
 * at the same meeting (REV-1, REV-2): of a series the one that goes with this review, otherwise the first open one.
 */
export function deedsOfReview(
  { open, placement, review, chain }: Pick<OpenReview, 'open' | 'placement' | 'review' | 'chain'>,
  { says }: Pick<CaseEntry, 'says'>,
  { heldOn, isFormal, alsoReviewed }: HeldReview,
): DeedOfCase[] {
  const formal = chain.owed.filter(({ reviewKey, askedOn }) => isFormal && reviewKey !== review.key && askedOn <= heldOn);
  const also = alsoReviewed.flatMap((one) => {
    const duties = openOf(open, placement, dutyOf[one]);
    return duties.find(({ key }) => key.endsWith(`|${review.key}`)) ?? duties[0] ?? [];
  });
  return [...formal.map(({ dutyKey }) => dutyKey), ...also.map(({ key }) => key)].map((dutyKey) => ({ dutyKey, evidence: says }));
}
