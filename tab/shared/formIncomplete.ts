import { ApiProblem, type FieldProblem } from './apiProblem.ts';

/** What a form says of itself before anything is sent. */
export const formIncomplete = (problems: readonly FieldProblem[]): ApiProblem =>
  new ApiProblem({
    code: 'badInput',
    say: 'Some of this needs putting right first.',
    problems: [...problems],
    findings: [],
    requestId: '',
  });
