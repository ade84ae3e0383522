import type { EvaluationVoice } from '#domain/caseFile/evaluationWhat.ts';
import { chooseOne } from '#domain/evaluations/answerProblems.ts';
import { type Statement, statementsOf } from '#domain/evaluations/statements.ts';
import type { LinkPart } from '#usecases/evaluations/answerEvaluationLink.ts';

/** The form as it was sent: what is kept of it, and what is shown again where something is wrong. */
export interface SentStatements {
  readonly part: LinkPart;
  /** What is wrong with the form itself: an answer that is none, or two to one statement. */
  readonly problems: readonly { readonly where: string; readonly say: string }[];
  /** Statements without an answer. */
  readonly leftOut: readonly Statement[];
  /** Sent by the button that says so. */
  readonly isSure: boolean;
}

/** What a radio of the vocational course sends where there is none. */
export const noCourse = 'none';

/** A form's body, whatever was sent. Fields of other statements are looked at by nobody. */
export function readStatements(voice: EvaluationVoice, body: unknown): SentStatements {
  const fields = new Map<string, unknown>(Object.entries(typeof body === 'object' && body !== null ? body : {}));
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const asked = statementsOf(voice);
  const problems: { where: string; say: string }[] = [];
  const answers: { statement: string; answer: number }[] = [];
  const notApplicable: string[] = [];
  for (const { id, isVocational } of asked) {
    const value = fields.get(id);
    const about = (say: string) => problems.push({ where: `answers.${id}`, say });
    if (value === undefined || value === '') continue;
    if (Array.isArray(value)) about('This statement was answered twice. Choose one answer.');
    else if (value === noCourse && isVocational === true) notApplicable.push(id);
    else if (typeof value === 'string' && /^[1-5]$/.test(value)) answers.push({ statement: id, answer: Number(value) });
    else about(chooseOne);
  }
  const isThere = (id: string) => notApplicable.includes(id) || answers.some(({ statement }) => statement === id);
  const detail = Object.fromEntries(
    asked.flatMap(({ id, detail: wanted }) => (wanted ? [[id, text(`detail-${id}`)] as const] : [])),
  );
  return {
    part: { answers, notApplicable, detail, comments: text('comments'), signedBy: text('signedBy').trim() },
    problems,
    leftOut: asked.filter(({ id }) => !isThere(id)),
    isSure: text('sure') === 'yes',
  };
}
