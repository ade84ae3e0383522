import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import { evaluationVoices } from '../../../src/domain/caseFile/evaluationWhat.ts';
import { evaluationOf } from '../../../src/domain/evaluations/evaluationOf.ts';
import {
  changeSince,
  scoreOf,
  scoreOfVoice,
  statementsAsked,
  unsafeAnswers,
  vocationalNote,
} from '../../../src/domain/evaluations/evaluationScore.ts';
import { statements, statementsOf } from '../../../src/domain/evaluations/statements.ts';
import { policyOf } from '../builders.ts';
import { aPart } from './evaluationBuilders.ts';

const policy = policyOf('P4');
const of = (...records: CaseRecord[]) => evaluationOf(records, 'mid');
const wordsOf = (...records: CaseRecord[]) => scoreOf(of(...records), statementsAsked(of(...records), policy)).words;
const all = (answer: number, change = {}) => evaluationVoices.map((voice) => aPart(voice, answer, change));
const without = (voice: 'provider', id: string, answer: number) =>
  Object.fromEntries(statementsOf(voice).flatMap((one) => (one.id === id ? [] : [[one.id, answer]])));
const noCourse = { answers: without('provider', 'providerVocational', 5), notApplicable: ['providerVocational'] };

describe('The statements of an evaluation (REV-5)', () => {
  it('are seven of the pupil, five of the parents, six of the provider, seven of the school, each once', () => {
    expect(evaluationVoices.map((voice) => statementsOf(voice).length)).toEqual([7, 5, 6, 7]);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(25);
  });
  it('ask the provider for detail of the objectives and of academic progress', () => {
    expect(statements.filter(({ detail }) => detail !== undefined).map(({ id }) => id)).toEqual([
      'providerObjectives',
      'providerAcademic',
    ]);
  });
});

describe('The total of an evaluation (REV-5)', () => {
  it('is out of 125 when all 25 are answered', () => {
    expect(wordsOf(...all(5))).toBe('125 of 125');
    expect(wordsOf(...all(1))).toBe('25 of 125');
  });
  it('says of how many while one is missing', () => {
    const { provider } = { provider: aPart('provider', 5, { answers: without('provider', 'providerSemh', 5) }) };
    expect(wordsOf(aPart('pupil', 4), aPart('parent', 4), provider, aPart('school', 4))).toBe(
      '101 of 120 so far (24 of 25 answered)',
    );
  });
  it('says so with two voices, and with none', () => {
    expect(wordsOf(aPart('pupil', 4), aPart('parent', 5))).toBe('53 of 60 so far (12 of 25 answered)');
    expect(wordsOf()).toBe('Nothing answered yet');
  });
  it('counts by voice', () => {
    const evaluation = of(...all(3));
    expect(scoreOfVoice(evaluation, statements, 'pupil')).toMatchObject({ sum: 21, words: '21 of 35', isComplete: true });
  });
  it('without a vocational course is out of 120 where the policy says so', () => {
    const records = [aPart('pupil', 5), aPart('parent', 5), aPart('provider', 5, noCourse), aPart('school', 5)];
    expect(wordsOf(...records)).toBe('120 of 120');
    expect(vocationalNote(of(...records), policy)).toBe('There is no vocational course, so it is out of 120 (the usual choice).');
  });
  it('without a vocational course stays incomplete where the policy says that', () => {
    const strict = policyOf('P4', { evaluationWithoutVocational: 'incomplete' });
    const evaluation = of(aPart('pupil', 5), aPart('parent', 5), aPart('provider', 5, noCourse), aPart('school', 5));
    expect(scoreOf(evaluation, statementsAsked(evaluation, strict))).toMatchObject({
      isComplete: false,
      words: '120 of 120 so far (24 of 25 answered)',
    });
    expect(vocationalNote(evaluation, strict)).toMatch(/^There is no vocational course, so it stays incomplete/);
  });
  it('says nothing of a course while the provider has not answered, or has one', () => {
    expect(vocationalNote(of(aPart('pupil', 5)), policy)).toBe('');
    expect(vocationalNote(of(...all(5)), policy)).toBe('');
  });
});

describe('The change since the last evaluation (REV-5)', () => {
  const last = of(...all(3));
  const change = (...records: CaseRecord[]) => changeSince(of(...records), last, statements).words;

  it('is the difference of the totals when both are complete', () => {
    expect(change(...all(4))).toBe('+25 since the last evaluation');
    expect(change(...all(2))).toBe('−25 since the last evaluation');
    expect(change(...all(3))).toBe('±0 since the last evaluation');
  });
  it('is over the statements answered both times, and says of how many', () => {
    expect(change(aPart('pupil', 5))).toBe('+14 over the 7 statements answered both times');
  });
  it('says nothing when none was answered twice', () => {
    expect(change()).toBe('');
  });
});

describe('Whoever does not feel safe', () => {
  const safe = (answer: number) => unsafeAnswers(of(aPart('pupil', 5, { answers: { pupilSafe: answer } })));
  it('is noticed from “disagree” down', () => {
    expect([1, 2, 3].map((answer) => safe(answer).length)).toEqual([1, 1, 0]);
  });
  it('is noticed of parents too, and not of a statement left out', () => {
    expect(unsafeAnswers(of(aPart('parent', 2))).map(({ id }) => id)).toEqual(['parentSafe']);
    expect(unsafeAnswers(of())).toEqual([]);
  });
});
