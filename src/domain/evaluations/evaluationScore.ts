import type { EvaluationVoice } from '../caseFile/evaluationWhat.ts';
import type { PolicyBook } from '../policy/policyBook.ts';
import { countOf } from '../words.ts';
import type { Evaluation } from './evaluationOf.ts';
import { highestAnswer, type Statement, statements, statementsOf } from './statements.ts';

/** What some statements come to. */
export interface Score {
  readonly sum: number;
  readonly answered: number;
  /** How many are asked. */
  readonly asked: number;
  /** Each was answered: only then the sum is a total. */
  readonly isComplete: boolean;
  /** `98 of 125`, or `61 of 80 so far (16 of 25 answered)`. */
  readonly words: string;
}

/**
 * The statements that are asked in an evaluation: 25. Where the provider says that there is no vocational course, the school's policy of
 * the day of that part decides whether it is out of 120 without its statement or stays incomplete (REV-5; P4's form leaves it open).
 */
export function statementsAsked({ parts }: Pick<Evaluation, 'parts'>, policy: Pick<PolicyBook, 'on'>): readonly Statement[] {
  const provider = parts.get('provider');
  const left = provider?.what.notApplicable ?? [];
  if (provider === undefined || left.length === 0) return statements;
  if (policy.on('evaluationWithoutVocational', provider.on) === 'incomplete') return statements;
  return statements.filter(({ id }) => !left.includes(id));
}

/** The answer to a statement; undefined while there is none. */
export const answerTo = (
  { parts }: Pick<Evaluation, 'parts'>,
  { id, voice }: Pick<Statement, 'id' | 'voice'>,
): number | undefined => parts.get(voice)?.what.answers[id];

/** What the answers to some statements come to. */
export function scoreOf(evaluation: Pick<Evaluation, 'parts'>, asked: readonly Statement[]): Score {
  const answers = asked.flatMap((one) => answerTo(evaluation, one) ?? []);
  const sum = answers.reduce((all, answer) => all + answer, 0);
  const answered = answers.length;
  const isComplete = answered === asked.length && answered > 0;
  const soFar = `${sum} of ${answered * highestAnswer} so far (${answered} of ${asked.length} answered)`;
  return {
    sum,
    answered,
    asked: asked.length,
    isComplete,
    words: answered === 0 ? 'Nothing answered yet' : isComplete ? `${sum} of ${answered * highestAnswer}` : soFar,
  };
}

/** The score of one voice. */
export const scoreOfVoice = (evaluation: Evaluation, asked: readonly Statement[], voice: EvaluationVoice): Score =>
  scoreOf(
    evaluation,
    asked.filter((one) => one.voice === voice),
  );

/** Why a total is not out of 125, in a sentence; empty when it is, or is on its way. */
export function vocationalNote({ parts }: Pick<Evaluation, 'parts'>, policy: Pick<PolicyBook, 'on' | 'segmentOn'>): string {
  const provider = parts.get('provider');
  if (provider === undefined || provider.what.notApplicable.length === 0) return '';
  const { source } = policy.segmentOn('evaluationWithoutVocational', provider.on);
  const isOut = policy.on('evaluationWithoutVocational', provider.on) === 'outOf120';
  return isOut
    ? `There is no vocational course, so it is out of 120 (${source}).`
    : `There is no vocational course, so it stays incomplete without that statement (${source}).`;
}

/** What changed between two evaluations, over the statements that were answered in both. */
export interface ChangeSince {
  readonly difference: number;
  readonly both: number;
  /** `+6 since the last evaluation`, `+2 over the 16 statements answered both times`; empty when none was. */
  readonly words: string;
}

const signed = (difference: number): string => (difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '±0');

/** REV-5: "change since the last evaluation", of all statements or of some. A statement answered once only says nothing of a change. */
export function changeSince(
  now: Pick<Evaluation, 'parts'>,
  last: Pick<Evaluation, 'parts'>,
  asked: readonly Statement[],
): ChangeSince {
  const pairs = asked.flatMap((one) => {
    const [is, was] = [answerTo(now, one), answerTo(last, one)];
    return is === undefined || was === undefined ? [] : [is - was];
  });
  const difference = pairs.reduce((all, one) => all + one, 0);
  const of =
    pairs.length === asked.length
      ? 'since the last evaluation'
      : `over the ${countOf(pairs.length, 'statement')} answered both times`;
  return { difference, both: pairs.length, words: pairs.length === 0 ? '' : `${signed(difference)} ${of}` };
}

/** Answers that somebody must look at at once: whoever does not feel safe, or does not find it safe. */
export const unsafeAnswers = (evaluation: Pick<Evaluation, 'parts'>): Statement[] =>
  (['pupil', 'parent'] as const)
    .flatMap((voice) => statementsOf(voice))
    .filter((one) => one.isOfSafety === true && (answerTo(evaluation, one) ?? highestAnswer) <= 2);
