import type { EvaluationVoice } from '../caseFile/evaluationWhat.ts';
import { highestAnswer, type Statement, statementsOf } from './statements.ts';

/** What somebody answered, as it was sent: a list, so that a statement answered twice is seen. */
export interface PartAnswers {
  readonly voice: EvaluationVoice;
  readonly answers: readonly { readonly statement: string; readonly answer: number }[];
  readonly notApplicable: readonly string[];
  readonly detail: Readonly<Record<string, string>>;
  readonly comments: string;
}

export interface AnswerProblem {
  /** `answers.{statement}`, `detail.{statement}`, `comments`; or empty for the whole. */
  readonly where: string;
  readonly say: string;
}

/** So long each text may be; a page of A4 is about half of it. */
export const longestText = 4000;
export const chooseOne = 'Choose one of the five answers, from 1 (strongly disagree) to 5 (strongly agree).';

/** What is wrong with a part of an evaluation, each with what to do: an answer that is no 1 to 5, two answers to one statement, none at all. */
export function answerProblems(part: PartAnswers): AnswerProblem[] {
  const asked = statementsOf(part.voice);
  const problems = [
    ...part.answers.flatMap(({ statement }, at) => about(`answers.${statement}`, problemOfAnswer(part, asked, at))),
    ...part.notApplicable
      .filter((id) => asked.find((one) => one.id === id)?.isVocational !== true)
      .flatMap((id) => about(`answers.${id}`, 'Only the vocational course can be left out as not there.')),
    ...Object.entries(part.detail).flatMap(([id, words]) => about(`detail.${id}`, problemOfDetail(asked, id, words))),
    ...about('comments', part.comments.length > longestText ? tooLong : undefined),
  ];
  return part.answers.length === 0 && problems.length === 0
    ? about(`answers.${asked[0]?.id ?? ''}`, 'Answer at least one statement.')
    : problems;
}

const tooLong = `Shorten this to ${longestText} letters or fewer.`;
const about = (where: string, say: string | undefined): AnswerProblem[] => (say === undefined ? [] : [{ where, say }]);

function problemOfAnswer({ answers, notApplicable }: PartAnswers, asked: readonly Statement[], at: number): string | undefined {
  const { statement = '', answer = 0 } = answers[at] ?? {};
  if (!asked.some(({ id }) => id === statement)) return 'This statement is not asked here. Open the form again.';
  if (answers.findIndex((one) => one.statement === statement) !== at)
    return 'This statement was answered twice. Choose one answer.';
  if (!Number.isInteger(answer) || answer < 1 || answer > highestAnswer) return chooseOne;
  return notApplicable.includes(statement) ? 'Say either that it does not apply, or how far you agree.' : undefined;
}

function problemOfDetail(asked: readonly Statement[], id: string, words: string): string | undefined {
  if (!asked.some((one) => one.id === id && one.detail !== undefined))
    return 'Nothing more is asked for here. Write it under the comments.';
  return words.length > longestText ? tooLong : undefined;
}
