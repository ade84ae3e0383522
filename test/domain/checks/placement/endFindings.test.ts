import { describe, expect, it } from 'vitest';
import { endFindings } from '../../../../src/domain/checks/placement/endFindings.ts';
import type { Review, ReviewOutcome } from '../../../../src/domain/review.ts';
import { aCase, aDone, aSignature, policyOf } from '../../builders.ts';

type Change = Parameters<typeof aCase>[0];
const held = (on: string, outcome: ReviewOutcome): Review => ({
  key: `review-${on}`,
  placementKey: 'placement-1',
  dueOn: on,
  held: { on, outcome, summary: '', recorded: aSignature() },
});
const judge = (change: Change = {}, on = '2027-02-01') => endFindings(aCase(change), on);
const reviews = (change: Change = {}, on?: string) => judge(change, on)[0];
const unsatisfactory = held('2026-12-04', 'formalReview');
const formal = (on: string, part = '1') => aDone(`formalReview|placement-1|${part}`, on);

describe('Formal reviews before a placement ends for lack of progress (REV-3)', () => {
  it('are no question when no review found progress unsatisfactory', () => {
    for (const all of [[], [held('2026-12-04', 'continue')], [held('2026-12-04', 'end')]])
      expect(reviews({ reviews: all })).toMatchObject({
        outcome: 'met',
        question: 'Were formal reviews held before it ends for lack of progress?',
        because: 'No review says that progress is unsatisfactory; if it ends for another reason, say which.',
        citation: { id: 'REV-3' },
        facts: { formalReviews: 0 },
      });
  });

  it.each([
    ['2027-03-24', 'unclear'],
    ['2027-03-25', 'met'],
    ['2027-03-26', 'met'],
  ])('are no question from its planned end on: %s', (on, outcome) => {
    expect(reviews({ reviews: [unsatisfactory] }, on)?.outcome).toBe(outcome);
  });

  it('says that it ends on its planned day', () => {
    expect(reviews({}, '2027-03-25')?.because).toBe('It ends on its planned day, Thursday 25 March 2027, or after.');
  });

  it('are missing after the first review that found it so; for safety it may end at once', () => {
    expect(reviews({ reviews: [unsatisfactory] })).toMatchObject({
      outcome: 'unclear',
      because:
        '0 formal reviews held since progress was found unsatisfactory on 4 Dec 2026; 1 needed before it ends for lack of progress (the usual choice). For the pupil’s safety it may end at once.',
      facts: { formalReviews: 0, needed: 1 },
    });
  });

  it('are held by record or by a further review that finds no improvement', () => {
    expect(reviews({ reviews: [unsatisfactory], dutyRecords: [formal('2026-12-14')] })).toMatchObject({
      outcome: 'met',
      because: '1 formal review held since progress was found unsatisfactory on 4 Dec 2026; 1 needed (the usual choice).',
    });
    expect(reviews({ reviews: [unsatisfactory, held('2027-01-15', 'formalReview')] })?.outcome).toBe('met');
  });

  it('count each day once, and as many as the school asks', () => {
    const policy = policyOf('P4', { formalReviewsBeforeEnding: '2' });
    const all = [held('2027-01-15', 'formalReview'), unsatisfactory];
    expect(reviews({ policy, reviews: all, dutyRecords: [formal('2027-01-15')] })).toMatchObject({
      outcome: 'unclear',
      facts: { formalReviews: 1, needed: 2 },
    });
    expect(reviews({ policy, reviews: all, dutyRecords: [formal('2027-01-29')] })?.outcome).toBe('met');
  });

  it('do not count before the finding nor after the day', () => {
    const count = (on: string) => reviews({ reviews: [unsatisfactory], dutyRecords: [formal(on)] })?.facts.formalReviews;
    expect(['2026-12-03', '2026-12-04', '2027-02-01', '2027-02-02'].map(count)).toEqual([0, 1, 1, 0]);
    expect(reviews({ reviews: [held('2027-02-02', 'formalReview')] })?.facts.needed).toBeUndefined();
    expect(reviews({ reviews: [held('2027-02-01', 'formalReview')] })?.facts.needed).toBe(1);
  });

  it.each(['continue', 'change', 'reintegrate'] as const)('begin anew after a review that says “%s”', (outcome) => {
    const better = held('2027-01-08', outcome);
    expect(reviews({ reviews: [unsatisfactory, better] })?.facts.needed).toBeUndefined();
    expect(reviews({ reviews: [unsatisfactory, better, held('2027-01-22', 'formalReview')] })?.facts).toEqual({
      formalReviews: 0,
      needed: 1,
    });
  });

  it('take no account of a review that is only planned', () => {
    const planned: Review = { ...unsatisfactory, key: 'planned', held: undefined };
    expect(reviews({ reviews: [planned] })?.outcome).toBe('met');
  });
});

describe('The meeting before the return (REI-2)', () => {
  const meeting = (on: string) => judge({ dutyRecords: [aDone('reintegrationMeeting|placement-1|', on)] })[1];

  it('is met once it was held', () => {
    expect(meeting('2027-02-01')).toMatchObject({
      outcome: 'met',
      question: 'Was the meeting before the return held?',
      because: 'The meeting before the return was held on Monday 1 February 2027.',
      citation: { id: 'REI-2' },
    });
  });

  it('never holds the return back', () => {
    expect(meeting('2027-02-02')).toMatchObject({
      outcome: 'unclear',
      because:
        'The meeting before the return is not recorded. Hold it before or at the return; the return is never held back because a parent cannot attend.',
    });
    expect(judge().every(({ outcome }) => outcome !== 'notMet')).toBe(true);
  });
});
