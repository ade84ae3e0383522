import { compareText } from '../../compareText.ts';
import { lastDayOf, stageOf } from '../../placementStage.ts';
import type { Review } from '../../review.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import { addDays } from '../../week.ts';
import { reviewSeries } from './reviewSeries.ts';

export type ReviewFacts = Pick<SchoolFacts, 'school' | 'calendar' | 'policy' | 'placements' | 'pupils' | 'providers' | 'reviews'>;

/** The first day on which the owner is told of a review: the school's number of school days before it falls due. */
export const toldFrom = (dueOn: DateText, facts: Pick<SchoolFacts, 'school' | 'calendar'>): DateText =>
  facts.calendar.schoolDayFrom(dueOn, -facts.school.reviewNoticeInSchoolDays) ??
  addDays(dueOn, -facts.school.reviewNoticeInSchoolDays);

/**
 * The reviews not held yet of placements that run or are past their end, earliest first: the rows as planned. A placement whose next
 * review was never planned gets it here, so that none goes without; one whose day nobody can say is left to its duty, which says so.
 */
export function openReviews(facts: ReviewFacts, today: DateText): Review[] {
  const rows = new Map<string, Review[]>();
  for (const review of facts.reviews) rows.set(review.placementKey, [...(rows.get(review.placementKey) ?? []), review]);
  return facts.placements
    .filter((placement) => ['running', 'pastItsEnd'].includes(stageOf(placement, today)))
    .flatMap((placement) => {
      const reviewsOf = () => (rows.get(placement.key) ?? []).toSorted((a, b) => compareText(a.dueOn, b.dueOn));
      const series = reviewSeries({ placement, facts, lastDay: lastDayOf(placement), hasEnded: false, reviewsOf });
      const open = series.filter(({ held, missedOn }) => held === undefined && missedOn === undefined);
      const planned = open.flatMap(({ row }) => row ?? []);
      if (planned.length > 0) return planned;
      return open.slice(0, 1).flatMap(({ key, dueOn }) => {
        const review: Review[] = dueOn === undefined ? [] : [{ key, placementKey: placement.key, dueOn, held: undefined }];
        return review;
      });
    })
    .sort((a, b) => compareText(a.dueOn, b.dueOn));
}
