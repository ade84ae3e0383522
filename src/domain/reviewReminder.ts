import { provisions } from './law.ts';
import type { Placement } from './placement.ts';
import { fullName } from './pupil.ts';
import type { Review } from './review.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { DateText } from './session.ts';
import type { ReviewReminder } from './sheet.ts';
import { dateInWords } from './words.ts';

/** What the AP lead is told of a review that falls due: on its day it is due, from the day after it is overdue. */
export function reviewReminder(
  review: Review,
  placement: Placement,
  facts: Pick<SchoolFacts, 'school' | 'pupils' | 'providers'>,
  today: DateText,
): ReviewReminder {
  const pupil = facts.pupils.get(placement.pupilKey);
  const isOverdue = today > review.dueOn;
  return {
    schoolKey: facts.school.key,
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    providerName: facts.providers.get(placement.providerKey)?.name ?? 'A provider no longer in the list',
    dueOn: review.dueOn,
    isOverdue,
    because: `The review ${isOverdue ? 'was' : 'is'} due on ${dateInWords(review.dueOn)}. ${provisions.halfTermlyReview.title}.`,
  };
}
