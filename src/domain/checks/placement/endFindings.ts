import { answer } from '../../answer.ts';
import { deedsOf, type PlacementCase } from '../../duties/placementCase.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords, shortDate } from '../../words.ts';

/**
 * What to know before a placement ends on a day (REV-3, REI-2). Nothing here refuses: a placement may end early for safety (SAF-2) and a
 * return is never held back.
 */
export const endFindings = (c: PlacementCase, on: DateText): Finding[] => [reviewsBeforeEnding(c, on), reintegrationMet(c, on)];

const reviewsThatImproved = ['continue', 'change', 'reintegrate'];

/** REV-3: "Unsatisfactory progress: formal review meeting; if further formal reviews bring no improvement the school may end the placement." */
export function reviewsBeforeEnding(c: PlacementCase, on: DateText): Finding {
  const { met, unclear } = answer('Were formal reviews held before it ends for lack of progress?', provisions.REV3);
  if (on >= c.placement.endsOn) return met(`It ends on its planned day, ${dateInWords(c.placement.endsOn)}, or after.`);

  const held = c
    .reviewsOf(c.placement.key)
    .flatMap((review) => (review.held !== undefined && review.held.on <= on ? [review.held] : []))
    .sort((a, b) => a.on.localeCompare(b.on));
  const improved = held.findLast(({ outcome }) => reviewsThatImproved.includes(outcome))?.on ?? '';
  const unsatisfactory = held.filter((review) => review.outcome === 'formalReview' && review.on > improved);
  const first = unsatisfactory[0];
  if (first === undefined)
    return met('No review says that progress is unsatisfactory; if it ends for another reason, say which.', { formalReviews: 0 });

  const meetings = new Set([
    ...unsatisfactory.slice(1).map((review) => review.on),
    ...deedsOf(c, 'formalReview').flatMap((deed) => (deed.on >= first.on && deed.on <= on ? [deed.on] : [])),
  ]).size;
  const { value, source } = c.facts.policy.segmentOn('formalReviewsBeforeEnding', on);
  const needed = Number(value);
  const facts = { formalReviews: meetings, needed };
  const since = `since progress was found unsatisfactory on ${shortDate(first.on)}`;
  return meetings >= needed
    ? met(`${countOf(meetings, 'formal review')} held ${since}; ${needed} needed (${source}).`, facts)
    : unclear(
        `${countOf(meetings, 'formal review')} held ${since}; ${needed} needed before it ends for lack of progress (${source}). For the pupil’s safety it may end at once.`,
        facts,
      );
}

/** REI-2: a reintegration meeting "before or at return; a return is never held back because a parent cannot attend". */
function reintegrationMet(c: PlacementCase, on: DateText): Finding {
  const { met, unclear } = answer('Was the meeting before the return held?', provisions.REI2);
  const deed = deedsOf(c, 'reintegrationMeeting').find((one) => one.on <= on);
  return deed === undefined
    ? unclear(
        'The meeting before the return is not recorded. Hold it before or at the return; the return is never held back because a parent cannot attend.',
      )
    : met(`The meeting before the return was held on ${dateInWords(deed.on)}.`);
}
