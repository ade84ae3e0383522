import type { Problem } from '#api/contract.ts';

export type FieldProblem = Problem['problems'][number];

/** Why the API did not do it, as the API said it; or `offline` when it could not be reached. `say` is shown as it is. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: Problem['code'] | 'offline';
  readonly say: string;
  readonly problems: Problem['problems'];
  readonly findings: Problem['findings'];
  readonly requestId: string;

  constructor(problem: Omit<Problem, 'code'> & { readonly code: Problem['code'] | 'offline' }) {
    super(problem.code);
    this.code = problem.code;
    this.say = problem.say;
    this.problems = problem.problems;
    this.findings = problem.findings;
    this.requestId = problem.requestId;
  }
}

/** Whether asking again in a moment may help. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.code === 'offline' || error.code === 'unavailable');

/** Any error as a sentence for a person. */
export const sentenceOf = (error: unknown): string =>
  error instanceof ApiProblem ? error.say : 'Something went wrong on this page. Reload it and try again.';
