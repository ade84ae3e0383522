import { describe, expect, it } from 'vitest';
import { answerProblems, chooseOne, longestText, type PartAnswers } from '../../../src/domain/evaluations/answerProblems.ts';
import { agreedSays, askedSays, partSays, signedSays } from '../../../src/domain/evaluations/evaluationSays.ts';

const part = (change: Partial<PartAnswers> = {}): PartAnswers => ({
  ...{ voice: 'provider', answers: [{ statement: 'providerAttends', answer: 4 }], notApplicable: [], detail: {}, comments: '' },
  ...change,
});
const answered = (...answers: (readonly [string, number])[]) =>
  part({ answers: answers.map(([statement, answer]) => ({ statement, answer })) });
const too = 'x'.repeat(longestText + 1);

describe('An answer of an evaluation (REV-5)', () => {
  it('is one of five; what is left out is left out', () => {
    for (const answer of [1, 2, 3, 4, 5]) expect(answerProblems(answered(['providerAttends', answer]))).toEqual([]);
  });
  it.each([
    ['0', answered(['providerAttends', 0]), 'answers.providerAttends', chooseOne],
    ['6', answered(['providerAttends', 6]), 'answers.providerAttends', chooseOne],
    ['3.5', answered(['providerAttends', 3.5]), 'answers.providerAttends', chooseOne],
    [
      'given twice, even the same',
      answered(['providerAttends', 4], ['providerAttends', 4]),
      'answers.providerAttends',
      'This statement was answered twice. Choose one answer.',
    ],
    [
      'of another voice',
      answered(['pupilSafe', 4]),
      'answers.pupilSafe',
      'This statement is not asked here. Open the form again.',
    ],
    ['of nobody', answered(), 'answers.providerObjectives', 'Answer at least one statement.'],
    [
      'of a course that is not there',
      part({ answers: [{ statement: 'providerVocational', answer: 4 }], notApplicable: ['providerVocational'] }),
      'answers.providerVocational',
      'Say either that it does not apply, or how far you agree.',
    ],
    [
      'that does not apply, but of the vocational course',
      part({ notApplicable: ['providerEngages'] }),
      'answers.providerEngages',
      'Only the vocational course can be left out as not there.',
    ],
    [
      'with detail where none is asked for',
      part({ detail: { providerAttends: 'Daily' } }),
      'detail.providerAttends',
      'Nothing more is asked for here. Write it under the comments.',
    ],
    ['with too long a detail', part({ detail: { providerAcademic: too } }), 'detail.providerAcademic', /^Shorten this to 4000/],
    ['with too long a comment', part({ comments: too }), 'comments', /^Shorten this to 4000/],
  ])('is refused when it is %s', (_, sent, where, say) => {
    const expected = typeof say === 'string' ? say : expect.stringMatching(say);
    expect(answerProblems(sent)).toEqual([{ where, say: expected }]);
  });
  it('of the vocational course can be that there is none', () => {
    expect(answerProblems(part({ notApplicable: ['providerVocational'] }))).toEqual([]);
    expect(answerProblems(part({ detail: { providerObjectives: 'Two of three' } }))).toEqual([]);
  });
});

describe('What an evaluation leaves in the case file', () => {
  const what = {
    ...({ when: 'mid', voice: 'parent' } as const),
    ...{ answers: { parentWhy: 2 }, notApplicable: [], detail: {}, comments: 'Secret' },
    ...({ signedBy: 'Grace Obi', given: 'link', linkKey: 'l1' } as const),
  } as const;
  it('names who answered and how, and no answer and no comment', () => {
    expect(partSays(what, 'Amara Obi at Foxglove Farm')).toBe(
      'Evaluation in the middle of Amara Obi at Foxglove Farm: part of the parent or carer, by link, 1 of 5 statements answered, signed by Grace Obi.',
    );
    expect(partSays({ ...what, voice: 'school', signedBy: '' }, 'A')).toMatch(/waits for the headteacher’s signature\.$/);
  });
  it('says that a link was made, a part signed, an evaluation concluded without a voice', () => {
    expect(askedSays('end', 'provider', 'Jo Pike', '2026-12-01', 'A')).toBe(
      'Evaluation at the end of A: a link for the provider was made for Jo Pike, good until Tuesday 1 December 2026.',
    );
    expect(signedSays('end', 'A')).toBe('Evaluation at the end of A: the headteacher has signed the part of the school.');
    expect(agreedSays('mid', '125 of 125', [], 'A')).toBe('Evaluation in the middle of A concluded: 125 of 125.');
    expect(agreedSays('mid', '1 of 5', ['parent'], 'A')).toMatch(/; without the part of: parent or carer\.$/);
  });
});
