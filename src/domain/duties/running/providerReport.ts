import { provisions } from '../../law.ts';
import type { Duty } from '../duty.ts';
import type { PlacementCase } from '../placementCase.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';
import { rhythmSeries } from './rhythmSeries.ts';
import { withEachReview } from './withEachReview.ts';

/**
 * REV-4: "Regular reports from the provider: achievement, progress, attendance, behaviour". Every half-term, every term or for each
 * placement review, as the policy says. School policy, no statutory reference.
 */
export function providerReport(
  c: PlacementCase,
  series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : [],
): Duty[] {
  if (!c.isApproved) return [];
  const what = {
    kind: 'providerReport',
    rule: 'providerReports',
    citation: provisions.REV4,
    say: () =>
      `Get ${c.provider?.name ?? 'the provider'}’s report on ${c.pupil?.forename ?? 'the pupil'}: achievement, progress, attendance, behaviour.`,
    because: () => `${c.provider?.name ?? 'The provider'} reports`,
    last: 'the last report',
  } as const;
  return [...rhythmSeries(c, what), ...withEachReview(c, what, series)];
}
