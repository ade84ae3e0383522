import { withCertainty } from '../../answer.ts';
import { provisions } from '../../law.ts';
import { reviewOutcomeNames } from '../../review.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type PlacementCase, placementDuty } from '../placementCase.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';

/**
 * NOT-2: the decision of the review of an off-site direction, with its reasons, goes to those invited in writing within the law's days
 * after the meeting. The days are days, not school days; what falls on a day without school is due on the school day before, but not
 * before the meeting. It stays due when the placement has ended. Unconfirmed: the regulations' text was not read.
 */
export function reviewRecord(c: PlacementCase, series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : []): Duty[] {
  if (c.placement.arrangement !== 'offSiteDirection') return [];
  return series.flatMap(({ key, held }) => {
    if (held === undefined) return [];
    const { policy } = c.facts;
    const days = policy.on('decisionInDays', held.on);
    const last = addDays(held.on, days);
    const before = schoolDayUpTo(last, c.facts);
    const dueOn = before < held.on ? last : before;
    return [
      placementDuty(c, {
        kind: 'reviewRecord',
        part: key,
        dueOn,
        staysAfterEnd: true,
        citation: provisions.offSiteDecision,
        basis: policy.segmentOn('decisionInDays', held.on).source,
        words: () => ({
          say: `Send the decision of the review of ${c.name()} in writing, with the reasons.`,
          because: withCertainty(
            `The review was held on ${dateInWords(held.on)} (${reviewOutcomeNames[held.outcome]}); those invited have the decision in writing within ${countOf(days, 'day')}, by ${dateInWords(dueOn)}.`,
            provisions.offSiteDecision,
          ),
          steps: [
            `The review was held on ${dateInWords(held.on)}.`,
            `The decision goes out within ${countOf(days, 'day')}, holidays and weekends counted, by ${dateInWords(last)} (NOT-2).`,
            `That makes ${dateInWords(dueOn)}.`,
          ],
        }),
      }),
    ];
  });
}
