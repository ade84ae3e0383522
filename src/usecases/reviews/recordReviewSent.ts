import { type SentHow, sentHowNames } from '#domain/caseFile/sentHow.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import { type ReviewParty, reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import { reviewSendings } from '#domain/reviews/reviewRecords.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, listInWords, lowerFirst } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { earlierSend } from '../earlierSend.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { mustHaveDecision } from './mustHaveDecision.ts';
import { type OpenReview, openToReview } from './openReview.ts';

export interface ReviewSent {
  readonly key: string;
  readonly on: DateText;
  readonly how: SentHow;
  /** To whom, each with a name and where it went. */
  readonly to: readonly { readonly party: ReviewParty; readonly name: string; readonly address: string }[];
}

const action = 'Decision of a review sent';

/**
 * Records that the decision of a review, with its reasons, went out in writing (NOT-2). Of an off-site direction that discharges the duty
 * once all who were to be invited have it.
 */
export async function recordReviewSent(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
  input: ReviewSent,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openToReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  const { open, review } = opened.value;
  const earlier = earlierSend(open, input.key);
  const problem = earlier === undefined ? problemOf(opened.value, input) : undefined;
  if (problem !== undefined) return problem;
  const [first, ...rest] = input.to.map((to, at) => entryOf(opened.value, input, to, at));
  if (first === undefined) return refuse.badField('to', 'Choose to whom it went.');
  const entry = earlier?.entry ?? first;
  const have = [
    ...reviewSendings(open.facts.caseRecords, review.key).map(({ what }) => what.party),
    ...input.to.map(({ party }) => party),
  ];
  const isDone = mustHaveDecision(opened.value).every((party) => have.includes(party));
  const deeds = isDone ? [{ dutyKey: dutyKey('reviewRecord', placementKey, review.key), evidence: entry.says }] : [];
  return writeCase(desk, open, entry, { action, deeds, also: rest });
}

function entryOf(
  { placement, review }: OpenReview,
  { key, on, how, to: all }: ReviewSent,
  { party, name, address }: ReviewSent['to'][number],
  at: number,
): CaseEntry {
  const names = listInWords((at === 0 ? all : [{ name }]).map((one) => one.name.trim()));
  return {
    ...{ key: at === 0 ? key : `${key}|to|${at}`, ...aboutPlacement(placement), on },
    says: `The decision of the review held on ${dateInWords(review.held?.on ?? on)} went to ${names} (${lowerFirst(sentHowNames[how])}).`,
    what: { kind: 'reviewSent', reviewKey: review.key, party, name: name.trim(), how, address: address.trim() },
  };
}

function problemOf({ review }: OpenReview, { on, how, to }: ReviewSent) {
  if (review.held === undefined) return refuse.changedMeanwhile('This review was not held yet. Record it first.');
  if (on < review.held.on)
    return refuse.badField('on', `The review was held on ${dateInWords(review.held.on)}. Enter that day or a later one.`);
  if (how === 'text' || how === 'meeting')
    return refuse.badField('how', 'The decision is owed in writing: by letter, by hand or by e-mail.');
  const problems = to.flatMap(({ party, name, address }) => [
    ...(name.trim() === '' ? [{ where: `to.${party}.name`, say: `${reviewPartyNames[party]}: write the name.` }] : []),
    ...(how !== 'byHand' && address.trim() === ''
      ? [{ where: `to.${party}.address`, say: `${reviewPartyNames[party]}: write the address it was sent to.` }]
      : []),
  ]);
  return problems.length === 0 ? undefined : refuse.badInput('It is not recorded yet. Put this right first.', problems);
}
