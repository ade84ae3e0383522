import { openReviews } from '#domain/duties/running/openReviews.ts';
import type { Review } from '#domain/review.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';

/** A placement's reviews by day; where none is written yet (a placement typed into SharePoint), the one that the plan asks for. */
export function reviewsOf(facts: SchoolFacts, placementKey: string, today: DateText): Review[] {
  const of = (reviews: readonly Review[]): Review[] => reviews.filter((review) => review.placementKey === placementKey);
  const written = of(facts.reviews);
  return (written.length > 0 ? written : of(openReviews(facts, today))).toSorted((one, other) =>
    one.dueOn.localeCompare(other.dueOn),
  );
}
