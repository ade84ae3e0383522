import { provisions } from '../../law.ts';
import { plannedReviews } from '../../reviewPlan.ts';
import type { DateText } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { isInTwoParts } from './referralPartA.ts';
import { providerName } from './whoIsWho.ts';

/** REF-7: "part B by the first review". School policy (P3), no statutory reference. */
export const referralPartB: PlacementRule = (c) => {
  if (!isAskedFor(c) || !isInTwoParts(c)) return [];
  const { source } = c.facts.policy.segmentOn('referralForm', c.agreedOn);
  const review = firstReview(c);
  const dueOn = review && schoolDayUpTo(review, c.facts);
  return [
    placementDuty(c, {
      kind: 'referralPartB',
      dueOn,
      citation: provisions.REF7,
      basis: source,
      words: () => {
        const when =
          review === undefined
            ? 'no review is planned and the school calendar does not say when the first falls due: add the terms'
            : `the first is due on ${dateInWords(review)}`;
        return {
          say: `Send part B of the referral form for ${c.name()}.`,
          because: `Part B goes to ${providerName(c)} by the first review of the placement; ${when}.`,
          steps: [
            `The referral form has two parts; part B is due by the first review (${source}, ${provisions.REF7.id}).`,
            `Of the reviews, ${when}.`,
          ],
        };
      },
    }),
  ];
};

/** The first review there is, else the one that will be planned, as far as the calendar knows. */
function firstReview({ facts, placement, reviewsOf }: PlacementCase): DateText | undefined {
  const recorded = reviewsOf(placement.key)[0]?.dueOn;
  if (recorded !== undefined) return recorded;
  const planned = plannedReviews(placement, facts)[0]?.dueOn;
  const { endsOn } = facts.calendar;
  return planned !== undefined && endsOn !== undefined && planned <= endsOn ? planned : undefined;
}
