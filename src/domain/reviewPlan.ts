import type { SchoolCalendar } from './calendar.ts';
import type { Placement } from './placement.ts';
import { lastDayOf } from './placementStage.ts';
import type { Review } from './review.ts';
import type { DateText } from './session.ts';
import { addDays } from './week.ts';

/** REV-1 and Arranging alternative provision (February 2025): "at least half-termly"; a half-term can be long, so six weeks at most. */
const longestInWeeks = 6;
const longestInSchoolDays = longestInWeeks * 5;

const earliest = (dates: readonly (DateText | undefined)[]): DateText | undefined =>
  dates.filter((date) => date !== undefined).sort()[0];
/** A review is held on a school day: the day itself, or the last one before it that is not before `from`. */
const schoolDayUpTo = (date: DateText, from: DateText, calendar: SchoolCalendar): DateText => {
  const day = calendar.isSchoolDay(date) ? date : calendar.schoolDayFrom(date, -1);
  return day === undefined || day < from ? date : day;
};
const reviewOf = (placement: Placement, number: number, dueOn: DateText): Review => ({
  key: `${placement.key}-review-${number}`,
  placementKey: placement.key,
  dueOn,
  held: undefined,
});

/**
 * The first review of a placement: by the end of the half-term in which it starts, six weeks after the start, or its last day, whichever
 * comes first; a school day. Keys are made from the placement's, so that planning twice plans the same review.
 */
export function plannedReviews(placement: Placement, calendar: SchoolCalendar): Review[] {
  const part = calendar.partOfTerm(placement.startsOn) ?? calendar.partOfTermAfter(placement.startsOn);
  const sixWeeks = addDays(placement.startsOn, longestInWeeks * 7);
  const due = earliest([part?.endsOn, sixWeeks, lastDayOf(placement)]) ?? sixWeeks;
  return [reviewOf(placement, 1, schoolDayUpTo(due, placement.startsOn, calendar))];
}

/**
 * The review that follows one held on `heldOn`: by the end of the next half-term, six school weeks later, or the last day, whichever
 * comes first. Undefined when the placement ends before another can fall due. `earlier` counts the reviews there are already.
 */
export function reviewAfter(
  placement: Placement,
  heldOn: DateText,
  earlier: number,
  calendar: SchoolCalendar,
): Review | undefined {
  const last = lastDayOf(placement);
  if (heldOn >= last) return undefined;
  const nextPart = calendar.partOfTermAfter(heldOn);
  const sixWeeks = calendar.schoolDayFrom(heldOn, longestInSchoolDays) ?? addDays(heldOn, longestInWeeks * 7);
  const due = earliest([nextPart?.endsOn, sixWeeks, last]) ?? sixWeeks;
  const dueOn = schoolDayUpTo(due, heldOn, calendar);
  return dueOn <= heldOn ? undefined : reviewOf(placement, earlier + 1, dueOn);
}
