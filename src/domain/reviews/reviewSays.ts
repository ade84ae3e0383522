import { type ReviewOutcome, reviewOutcomeNames } from '../review.ts';
import type { DateText } from '../session.ts';
import { dateInWords, listInWords, lowerFirst } from '../words.ts';
import { type Attending, type ReviewParty, reviewPartyNames } from './reviewParties.ts';

interface SaidReview {
  readonly on: DateText;
  readonly isFormal: boolean;
  readonly outcome: ReviewOutcome;
  readonly attended: Readonly<Partial<Record<ReviewParty, Attending>>>;
  readonly notInvited: readonly string[];
}

/** Those who were not invited at all, by what the form says of them. */
export const uninvited = (attended: SaidReview['attended']): ReviewParty[] =>
  Object.entries(attended).flatMap(([party, how]) => (how === 'notInvited' && isParty(party) ? [party] : []));
const isParty = (text: string): text is ReviewParty => Object.hasOwn(reviewPartyNames, text);

/** A review in the one sentence that every list shows; that nobody was invited stands in it, because a review held so is recorded all the same. */
export function reviewSays({ on, isFormal, outcome, attended, notInvited }: SaidReview, about: string): string {
  const missing = uninvited(attended).map((party) => lowerFirst(reviewPartyNames[party]));
  const not = missing.length === 0 ? '' : ` Not invited: ${listInWords(missing)}.`;
  const called = notInvited.length === 0 ? '' : ` ${notInvited.join(' ')}`;
  return `${isFormal ? 'Formal review' : 'Review'} of ${about} held on ${dateInWords(on)}: ${lowerFirst(reviewOutcomeNames[outcome])}.${not}${called}`;
}
