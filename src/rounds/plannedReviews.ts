import { openReviews, toldFrom } from '#domain/duties/running/openReviews.ts';
import { londonTime } from '#domain/londonTime.ts';
import { placementName } from '#domain/placementName.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor, staffWith } from './plannedDelivery.ts';

/** Reviews are no alarm: nobody's telephone rings at night for one. Europe/London. */
const notBefore = '07:00';

/** REV-1: reviews that fall due within the school's notice, or are overdue, to every AP lead; on school days, from the morning. */
export function plannedReviews(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date, time } = londonTime(now);
  if (!book.calendar.isSchoolDay(date) || time < notBefore) return [];
  return openReviews(facts, date)
    .filter((review) => toldFrom(review.dueOn, facts) <= date)
    .flatMap((review) => {
      const placement = book.placements.get(review.placementKey)?.value;
      if (placement === undefined) return [];
      const what = {
        round: 'review',
        subject: `${review.key}|${review.dueOn}`,
        title: `Review: ${placementName(placement, facts)}`,
      } as const;
      return staffWith(book, 'apLead').map((apLead) => plannedFor(book, what, apLead));
    });
}
