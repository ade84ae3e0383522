import { addMonths, dueThroughChanges, onSchoolDay, schoolDayUpTo } from './duties/dueDates.ts';
import { beyondCalendar } from './duties/running/calendarReach.ts';
import { endOfHalfTerm } from './duties/running/periodEnds.ts';
import type { Placement } from './placement.ts';
import { lastDayOf } from './placementStage.ts';
import type { Review } from './review.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import { addDays } from './week.ts';

export type PlanFacts = Pick<SchoolFacts, 'calendar' | 'policy'>;

/** REV-1 and Arranging alternative provision (February 2025): "at least half-termly"; a half-term can be long, so six weeks at most. */
const longestInWeeks = 6;
const longestInSchoolDays = longestInWeeks * 5;

export const rulesOfReviews = ['reviewRhythm', 'halfTermlyMeans', 'dueInHolidays'] as const;

const earlier = (a: DateText, b: DateText): DateText => (a < b ? a : b);

/** Half-termly as the school reads it: the least that guidance asks for, whatever the policy says of the rhythm. */
function halfTermlyOn({ calendar, policy }: PlanFacts, from: DateText, isFirst: boolean, date: DateText): DateText {
  const means = policy.on('halfTermlyMeans', date);
  const end = means === 'interval' ? beyondCalendar : endOfHalfTerm(calendar, { from, isFirst });
  const sixWeeks = means === 'calendarPeriod' ? beyondCalendar : calendar.schoolDayFrom(from, longestInSchoolDays);
  return earlier(end, sixWeeks ?? beyondCalendar);
}

function dueUnder(facts: PlanFacts, from: DateText, isFirst: boolean, date: DateText): DateText {
  const atLeast = halfTermlyOn(facts, from, isFirst, date);
  switch (facts.policy.on('reviewRhythm', date)) {
    case 'halfTermly':
      return atLeast;
    case 'everySixWeeks':
      return earlier(atLeast, onSchoolDay(addDays(from, longestInWeeks * 7), facts, addDays(from, 1)));
    case 'monthly':
      return earlier(atLeast, onSchoolDay(addMonths(from, 1), facts, addDays(from, 1)));
  }
}

/**
 * By when a placement is reviewed that began (`isFirst`) or was last reviewed on `from`: at the policy's rhythm, at least half-termly, and
 * by the last school day of the placement. A policy that changes before it is held (`until`) counts from its day on. Later than every
 * day (`beyondCalendar`) when the calendar does not reach so far, undefined when no further review falls within the placement.
 */
export function reviewDueOn(
  facts: PlanFacts,
  { from, isFirst, lastDay }: { readonly from: DateText; readonly isFirst: boolean; readonly lastDay: DateText },
  until?: DateText,
): DateText | undefined {
  const due = dueThroughChanges(facts, rulesOfReviews, from, until, (date) => dueUnder(facts, from, isFirst, date));
  const dueOn = due > lastDay ? schoolDayUpTo(lastDay, facts) : due;
  return dueOn > from || (isFirst && dueOn === from) ? dueOn : undefined;
}

const reviewOf = (placement: Pick<Placement, 'key'>, number: number, dueOn: DateText): Review => ({
  key: reviewKey(placement, number),
  placementKey: placement.key,
  dueOn,
  held: undefined,
});

/** Keys are made from the placement's, so that planning twice plans the same review. */
export const reviewKey = (placement: Pick<Placement, 'key'>, number: number): string => `${placement.key}-review-${number}`;

/** Six weeks, or the last day, where the calendar does not reach: a plan needs a day, and people can change it. */
const withoutCalendar = (from: DateText, lastDay: DateText): DateText => earlier(addDays(from, longestInWeeks * 7), lastDay);
const isKnown = ({ calendar }: PlanFacts, date: DateText | undefined): date is DateText =>
  date !== undefined && calendar.endsOn !== undefined && date <= calendar.endsOn;

/**
 * The first review of a placement: by the end of the half-term in which it starts, six school weeks after the start, or its last day,
 * whichever comes first, or earlier where the policy asks for it; a school day.
 */
export function plannedReviews(placement: Placement, facts: PlanFacts): Review[] {
  const from = placement.startsOn;
  const lastDay = lastDayOf(placement);
  const due = reviewDueOn(facts, { from, isFirst: true, lastDay });
  return [reviewOf(placement, 1, isKnown(facts, due) ? due : withoutCalendar(from, lastDay))];
}

/**
 * The review that follows one held on `heldOn`: by the end of the next half-term, six school weeks later, or the last day, whichever
 * comes first, or earlier where the policy asks for it. Undefined when the placement ends before another can fall due. `earlier` counts
 * the reviews there are already.
 */
export function reviewAfter(
  placement: Placement,
  heldOn: DateText,
  earlierReviews: number,
  facts: PlanFacts,
): Review | undefined {
  const lastDay = lastDayOf(placement);
  if (heldOn >= lastDay) return undefined;
  const due = reviewDueOn(facts, { from: heldOn, isFirst: false, lastDay });
  if (due === undefined) return undefined;
  return reviewOf(placement, earlierReviews + 1, isKnown(facts, due) ? due : withoutCalendar(heldOn, lastDay));
}
