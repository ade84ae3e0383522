import { provisions } from '../../law.ts';
import { reviewOutcomeNames } from '../../review.ts';
import { rulesOfReviews } from '../../reviewPlan.ts';
import { dateInWords } from '../../words.ts';
import type { Discharge, Duty } from '../duty.ts';
import { type PlacementCase, placementDuty } from '../placementCase.ts';
import { seriesSteps } from './beginning.ts';
import { unclearWords } from './calendarReach.ts';
import { decidedOn } from './decidedOn.ts';
import { toldFrom } from './openReviews.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';

const rhythms = { halfTermly: 'every half-term', everySixWeeks: 'every six weeks', monthly: 'every month' } as const;
const meanings = {
  whicheverFirst: 'by the end of each half-term and within six school weeks',
  calendarPeriod: 'once in each half-term',
  interval: 'within six school weeks of the last',
} as const;

/**
 * REV-1 and Arranging alternative provision (February 2025): "reviews at least half-termly". At the policy's rhythm, and at least
 * half-termly whatever it says; a review planned for a later day is due when the policy asks for it.
 */
export function review(c: PlacementCase, series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : []): Duty[] {
  return series.map((one) =>
    placementDuty(c, {
      kind: 'review',
      part: one.key,
      dueOn: one.dueOn,
      done: heldAs(one) ?? null,
      lapsedOn: one.missedOn,
      ...(one.dueOn === undefined ? {} : { tellFrom: toldFrom(one.dueOn, c.facts) }),
      citation: provisions.halfTermlyReview,
      basis: c.facts.policy.segmentOn('reviewRhythm', decided(c, one)).source,
      words: () => words(c, one),
    }),
  );
}

const heldAs = ({ held }: ReviewInSeries): Discharge | undefined =>
  held && {
    on: held.on,
    say: `Held on ${dateInWords(held.on)}, recorded by ${held.recorded.name}: ${reviewOutcomeNames[held.outcome]}`,
  };

const decided = (c: PlacementCase, { begins, held, dueOn }: ReviewInSeries) =>
  decidedOn(c.facts.policy, rulesOfReviews, begins.from, held?.on, dueOn ?? begins.from);

function words(c: PlacementCase, one: ReviewInSeries) {
  const say = `Review ${c.name()} and record what was decided.`;
  const { begins, row, dueOn, policyDueOn } = one;
  if (dueOn === undefined) return unclearWords(c, say);
  const on = decided(c, one);
  const { policy } = c.facts;
  const rhythm = policy.on('reviewRhythm', on);
  const meaning = meanings[policy.on('halfTermlyMeans', on)];
  const source = policy.segmentOn('reviewRhythm', on).source;
  const isPlannedEarlier = row !== undefined && (policyDueOn === undefined || dueOn < policyDueOn);
  const isAskedEarlier = row !== undefined && dueOn < row.dueOn && dueOn === policyDueOn;
  const rule = `A placement is reviewed ${rhythms[rhythm]} (${source}, REV-1); guidance asks for every half-term at least, which here means ${meaning}.`;
  return {
    say,
    because: `The review of ${c.name()} is due by ${dateInWords(dueOn)}; a placement is reviewed at least every half-term.`,
    steps: [
      ...seriesSteps(begins, 'the last review', rule, on, dueOn),
      ...(isPlannedEarlier ? [`It was planned for ${dateInWords(row.dueOn)}.`] : []),
      ...(isAskedEarlier ? [`It was planned for ${dateInWords(row.dueOn)}, which is later than the rule allows.`] : []),
      ...(one.missedOn === undefined
        ? []
        : [`A later review was held on ${dateInWords(one.missedOn)}; this one is not made up.`]),
    ],
  };
}
