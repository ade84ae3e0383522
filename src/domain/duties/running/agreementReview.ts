import { provisions } from '../../law.ts';
import type { Duty } from '../duty.ts';
import type { PlacementCase } from '../placementCase.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';
import { rhythmSeries } from './rhythmSeries.ts';
import { withEachReview } from './withEachReview.ts';

/** REV-1: a formal review "of the agreement at least termly", or with each placement review. School policy, no statutory reference. */
export function agreementReview(
  c: PlacementCase,
  series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : [],
): Duty[] {
  if (!c.isApproved) return [];
  const what = {
    kind: 'agreementReview',
    rule: 'agreementReview',
    citation: provisions.REV1,
    say: () => `Review the agreement with ${c.provider?.name ?? 'the provider'} and record what was agreed.`,
    because: () => `The agreement with ${c.provider?.name ?? 'the provider'} is reviewed`,
    last: 'the last review of the agreement',
  } as const;
  return [...rhythmSeries(c, what), ...withEachReview(c, what, series)];
}
