import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import { dueThroughChanges, schoolDayUpTo } from '../dueDates.ts';
import type { Duty, DutyWords } from '../duty.ts';
import { deedsOf, type PlacementCase, placementDuty } from '../placementCase.ts';
import { beyondCalendar, unclearWords } from './calendarReach.ts';
import { decidedOn } from './decidedOn.ts';
import { type ReviewInSeries, reviewSeries } from './reviewSeries.ts';

/**
 * REV-3: "Unsatisfactory progress: formal review meeting; if further formal reviews bring no improvement the school may end the
 * placement." Within the policy's school days of the review that found it. School policy, no statutory reference.
 */
export function formalReview(c: PlacementCase, series: readonly ReviewInSeries[] = c.isApproved ? reviewSeries(c) : []): Duty[] {
  const asked = series.flatMap(({ key, held }) => (held?.outcome === 'formalReview' ? [{ key, heldOn: held.on }] : []));
  return asked.map(({ key, heldOn }, at) => dutyAfter(c, key, heldOn, at));
}

const rule = 'formalReviewInSchoolDays';
const rules = [rule] as const;

function dutyAfter(c: PlacementCase, reviewKey: string, heldOn: DateText, furtherReviews: number): Duty {
  const { policy } = c.facts;
  const done = deedsOf(c, 'formalReview').find(({ part }) => part === reviewKey);
  const wanted = dueThroughChanges(c.facts, rules, heldOn, done?.on, (date) => dueUnder(c, heldOn, date));
  const dueOn = wanted === beyondCalendar ? undefined : wanted;
  const decided = decidedOn(policy, rules, heldOn, done?.on, wanted);
  return placementDuty(c, {
    kind: 'formalReview',
    part: reviewKey,
    dueOn,
    citation: provisions.REV3,
    basis: policy.segmentOn(rule, decided).source,
    words: () => words(c, heldOn, dueOn, decided, furtherReviews),
  });
}

/** So many school days after the review, or the placement's last school day when that comes first. */
function dueUnder({ facts, placement }: PlacementCase, heldOn: DateText, date: DateText): DateText {
  const nth = facts.calendar.schoolDayFrom(heldOn, facts.policy.on(rule, date)) ?? beyondCalendar;
  const last = schoolDayUpTo(placement.endsOn, facts);
  return nth > last && last > heldOn && facts.calendar.isSchoolDay(last) ? last : nth;
}

function words(
  c: PlacementCase,
  heldOn: DateText,
  dueOn: DateText | undefined,
  decided: DateText,
  furtherReviews: number,
): DutyWords {
  const { policy } = c.facts;
  const say = `Hold the formal review of ${c.name()} and record it.`;
  if (dueOn === undefined) return unclearWords(c, say);
  const { value, source } = policy.segmentOn(rule, decided);
  const needed = policy.on('formalReviewsBeforeEnding', heldOn);
  const isEnough = furtherReviews >= needed;
  return {
    say,
    because: `The review on ${dateInWords(heldOn)} found the progress unsatisfactory; a formal review is due by ${dateInWords(dueOn)}. ${
      isEnough
        ? 'If it brings no improvement, the school may end the placement.'
        : `If ${countOf(needed, 'further formal review')} after the first bring${needed === 1 ? 's' : ''} no improvement, the school may end the placement.`
    }`,
    steps: [
      `The review on ${dateInWords(heldOn)} found the progress unsatisfactory.`,
      `A formal review is held within ${countOf(Number(value), 'school day')} (${source}, REV-3).`,
      ...(decided > heldOn ? [`That rule holds since ${dateInWords(decided)}.`] : []),
      `That makes ${dateInWords(dueOn)}, holidays and closures not counted.`,
      furtherReviews === 0
        ? 'It is the first formal review of this placement.'
        : `${countOf(furtherReviews, 'formal review was', 'formal reviews were')} asked for before it.`,
    ],
  };
}
