import type { SchoolCalendar } from '../calendar.ts';
import { provisions } from '../law.ts';
import type { Placement } from '../placement.ts';
import { placementName } from '../placementName.ts';
import { stageOf } from '../placementStage.ts';
import type { Review } from '../review.ts';
import { plannedReviews, reviewAfter } from '../reviewPlan.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { dateInWords } from '../words.ts';
import type { Duty } from './duty.ts';

export type ReviewFacts = Pick<SchoolFacts, 'school' | 'calendar' | 'placements' | 'pupils' | 'providers' | 'reviews'>;

/** The first day on which the owner is told of a review: the school's number of school days before it falls due. */
export const toldFrom = (dueOn: DateText, facts: Pick<SchoolFacts, 'school' | 'calendar'>): DateText =>
  facts.calendar.schoolDayFrom(dueOn, -facts.school.reviewNoticeInSchoolDays) ??
  addDays(dueOn, -facts.school.reviewNoticeInSchoolDays);

/**
 * The reviews not held yet of placements that run or are past their end, earliest first. A placement whose next review was never
 * planned gets it here, so that none goes without.
 */
export function openReviews(facts: ReviewFacts, today: DateText): Review[] {
  return facts.placements
    .filter((placement) => ['running', 'pastItsEnd'].includes(stageOf(placement, today)))
    .flatMap((placement) => {
      const reviews = facts.reviews.filter((review) => review.placementKey === placement.key);
      const open = reviews.filter((review) => review.held === undefined);
      return open.length > 0 ? open : unplanned(placement, reviews, facts.calendar);
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** What a placement without an open review still owes: its first review, or the one after the last that said the placement goes on. */
function unplanned(placement: Placement, held: readonly Review[], calendar: SchoolCalendar): Review[] {
  const last = held
    .flatMap((review) => review.held ?? [])
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
  if (last === undefined) return plannedReviews(placement, calendar);
  if (last.outcome === 'end' || last.outcome === 'reintegrate') return [];
  return [reviewAfter(placement, last.on, held.length, calendar)].filter((review) => review !== undefined);
}

/** REV-1: the review of a placement, from the school's notice before it falls due; from the day after that it is overdue. */
export const placementReview = (facts: ReviewFacts, today: DateText): Duty[] =>
  openReviews(facts, today)
    .filter((review) => today >= toldFrom(review.dueOn, facts))
    .map((review) => {
      const placement = facts.placements.find((candidate) => candidate.key === review.placementKey);
      const name = placement === undefined ? 'a placement' : placementName(placement, facts);
      const isOverdue = today > review.dueOn;
      return {
        kind: 'review',
        subjectKey: review.key,
        owner: 'apLead',
        say: `Review ${name} and record what was decided.`,
        because: `The review ${isOverdue ? 'was' : 'is'} due on ${dateInWords(review.dueOn)}; a placement is reviewed at least every half-term.`,
        citation: provisions.halfTermlyReview,
        dueOn: review.dueOn,
        isOverdue,
        placementKey: review.placementKey,
      };
    });
