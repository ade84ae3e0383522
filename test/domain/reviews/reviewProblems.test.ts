import { describe, expect, it } from 'vitest';
import { partiesOf } from '../../../src/domain/reviews/reviewParties.ts';
import { reviewProblems, type WrittenReview } from '../../../src/domain/reviews/reviewProblems.ts';
import { reviewSays } from '../../../src/domain/reviews/reviewSays.ts';
import { aPupil } from '../builders.ts';

const objectives = ['Come each day', 'Pass unit 1', 'Read aloud'];
const whole: WrittenReview = {
  ...{ isFormal: false, outcome: 'continue', summary: 'Goes on.', safetyAndNeed: 'Safe.', changes: '', stepsToReturn: '' },
  attended: { pupil: 'present', parent: 'wrote', provider: 'absent' },
  views: { pupil: 'I like it.', parent: 'Fine.', provider: '' },
  progress: [0, 1, 2].map((objective) => ({ objective, rating: 'some', words: '' })),
};
const asked = ['pupil', 'parent', 'provider'] as const;
const missing = (change: Partial<WrittenReview>) =>
  reviewProblems({ ...whole, ...change }, asked, objectives).map(({ where }) => where);

describe('The record of a review (REV-1)', () => {
  it('is whole with views of those who were heard, each objective, safety and need, and a decision', () => {
    expect(missing({})).toEqual([]);
  });

  it.each<[string, Partial<WrittenReview>, string[]]>([
    [
      'somebody of whom it does not say whether they came',
      { attended: { pupil: 'present', parent: 'wrote' } },
      ['attended.provider'],
    ],
    ['a parent who wrote and whose words are missing', { views: { ...whole.views, parent: ' ' } }, ['views.parent']],
    ['an objective without progress', { progress: whole.progress.slice(1) }, ['progress.0']],
    ['an objective answered twice', { progress: [...whole.progress, ...whole.progress.slice(2)] }, ['progress.2']],
    ['no word on safety and need', { safetyAndNeed: '' }, ['safetyAndNeed']],
    ['a change that is not described', { outcome: 'change' }, ['changes']],
    ['a return without steps', { outcome: 'reintegrate' }, ['stepsToReturn']],
    ['no decision', { summary: '\n' }, ['summary']],
  ])('is not, with %s', (_, change, where) => {
    expect(missing(change)).toEqual(where);
  });

  it('asks nothing of somebody who did not come', () => {
    expect(missing({ views: { ...whole.views, provider: '' } })).toEqual([]);
  });

  it('does not ask for an objective that the placement has not', () => {
    expect(reviewProblems({ ...whole, progress: whole.progress.slice(0, 2) }, asked, ['One', 'Two', ' '])).toEqual([]);
  });
});

describe('Whom a review hears', () => {
  it('is pupil, parents and provider, and with them who works with the pupil', () => {
    const plain = aPupil({ senStatus: 'none', isLookedAfter: false, hasSocialWorker: false, hasYouthJusticeWorker: false });
    expect(partiesOf(plain, false)).toEqual(['pupil', 'parent', 'provider']);
    expect(partiesOf(plain, true)).toContain('headteacher');
    const known = aPupil({ senStatus: 'ehcp', isLookedAfter: true, hasSocialWorker: true, hasYouthJusticeWorker: true });
    expect(partiesOf(known, false).slice(3)).toEqual(['la', 'socialWorker', 'virtualSchool', 'youthJusticeWorker']);
  });
});

describe('A review in one sentence', () => {
  const on = '2026-11-23';
  it('says who was not invited, and what was wrong with the invitation', () => {
    const said = reviewSays(
      { on, isFormal: true, outcome: 'end', attended: { parent: 'notInvited', pupil: 'present' }, notInvited: ['It was late.'] },
      'Mia Obi at Foxglove Farm',
    );
    expect(said).toBe(
      'Formal review of Mia Obi at Foxglove Farm held on Monday 23 November 2026: end the placement. Not invited: the parents. It was late.',
    );
  });
});
