import { compareText } from '../../compareText.ts';
import type { Placement } from '../../placement.ts';
import type { Review } from '../../review.ts';
import { type PlanFacts, reviewDueOn, reviewKey } from '../../reviewPlan.ts';
import type { DateText } from '../../session.ts';
import { onSchoolDay } from '../dueDates.ts';
import { type Beginning, beginningOn } from './beginning.ts';

/** One review of a placement: held, planned in a row, or foreseen. */
export interface ReviewInSeries {
  /** The row's key, or the one that it will have. */
  readonly key: string;
  readonly row: Review | undefined;
  readonly held: Review['held'];
  /** Undefined when nobody can say: the calendar ends too soon. */
  readonly dueOn: DateText | undefined;
  /** What the policy asks for; it may be earlier than the row. */
  readonly policyDueOn: DateText | undefined;
  readonly begins: Beginning;
  /** The day on which a later review was held: this one was missed and is not made up. */
  readonly missedOn: DateText | undefined;
}

type DatedReview = ReviewInSeries & { readonly dueOn: DateText };

/** What the series is worked out from. */
export interface ReviewedPlacement {
  readonly placement: Placement;
  readonly facts: PlanFacts;
  readonly lastDay: DateText;
  readonly hasEnded: boolean;
  readonly reviewsOf: (placementKey: string) => readonly Review[];
}

/** Nothing is reviewed more often than every school day of a year; a rule that would never end is cut here. */
const mostReviews = 200;

type Held = NonNullable<Review['held']>;
const byDayHeld = (a: { row: Review; held: Held }, b: { row: Review; held: Held }): number =>
  compareText(a.held.on, b.held.on) || compareText(a.held.recorded.at, b.held.recorded.at) || compareText(a.row.key, b.row.key);

/**
 * Every review of a placement: those held, then the planned ones, then those foreseen up to the last day as if each were held on the day
 * it is due. A row planned later than the policy asks for is due when the policy says. A review that said "end" or "return to school" is
 * the last.
 */
export function reviewSeries(c: ReviewedPlacement): ReviewInSeries[] {
  const rows = c.reviewsOf(c.placement.key);
  const held = rows.flatMap((row) => (row.held === undefined ? [] : [{ row, held: row.held }])).sort(byDayHeld);
  const series: ReviewInSeries[] = [];
  let begins = beginningOn(c.facts, c.placement.startsOn, true);
  for (const { row, held: how } of held) {
    series.push(reviewIn(c, row, begins, undefined));
    begins = afterwards(c, how.on);
  }
  const last = held.at(-1)?.held;
  const isTheLast = last?.outcome === 'end' || last?.outcome === 'reintegrate';
  let opens = 0;
  for (const row of rows) {
    if (row.held !== undefined) continue;
    const isMissed = last !== undefined && row.dueOn <= last.on;
    if (isTheLast && !isMissed) continue;
    const one = reviewIn(c, row, begins, isMissed ? last.on : undefined);
    if (isTooLate(c, one.dueOn)) continue;
    series.push(one);
    if (isMissed) continue;
    opens += 1;
    begins = afterwards(c, one.dueOn);
  }
  if (!isTheLast) foresee(c, rows, begins, opens === 0, series);
  return series;
}

/** What is left to the last day. When nobody can say by when the next is due, that one says so and nothing is foreseen behind it. */
function foresee(
  c: ReviewedPlacement,
  rows: readonly Review[],
  from: Beginning,
  isNext: boolean,
  series: ReviewInSeries[],
): void {
  let begins = from;
  let number = rows.length;
  for (let count = 0; count < mostReviews; count += 1) {
    const due = reviewDueOn(c.facts, { ...begins, lastDay: c.placement.endsOn });
    if (due === undefined || isTooLate(c, due)) return;
    const dueOn = known(c, due);
    if (dueOn === undefined && (count > 0 || !isNext)) return;
    number += 1;
    while (rows.some(({ key }) => key === reviewKey(c.placement, number))) number += 1;
    const key = reviewKey(c.placement, number);
    series.push({ key, row: undefined, held: undefined, dueOn, policyDueOn: dueOn, begins, missedOn: undefined });
    if (dueOn === undefined) return;
    begins = afterwards(c, dueOn);
  }
}

/** A row as one of the series: due as planned, or earlier where the policy asks for it. A row that was missed stays as planned. */
function reviewIn(c: ReviewedPlacement, row: Review, begins: Beginning, missedOn: DateText | undefined): DatedReview {
  const planned = onSchoolDay(row.dueOn, c.facts);
  const lastDay = c.placement.endsOn;
  const due = missedOn === undefined ? reviewDueOn(c.facts, { ...begins, lastDay }, row.held?.on) : undefined;
  const policyDueOn = known(c, due);
  const dueOn = policyDueOn !== undefined && policyDueOn < planned ? policyDueOn : planned;
  return { key: row.key, row, held: row.held, dueOn, policyDueOn, begins, missedOn };
}

const afterwards = ({ placement, facts }: ReviewedPlacement, on: DateText): Beginning =>
  beginningOn(facts, on < placement.startsOn ? placement.startsOn : on, false);
/** A placement that ended early owes no review that would have come later. */
const isTooLate = ({ hasEnded, lastDay }: ReviewedPlacement, dueOn: DateText | undefined): boolean =>
  hasEnded && dueOn !== undefined && dueOn > lastDay;
const known = ({ facts }: ReviewedPlacement, due: DateText | undefined): DateText | undefined =>
  due !== undefined && facts.calendar.endsOn !== undefined && due <= facts.calendar.endsOn ? due : undefined;
