import { ApiProblem, type FieldProblem } from './apiProblem.ts';

/** What the API says about the fields of a form, by their path, e.g. `objectives.0`. */
export const fieldProblemsOf = (error: unknown): readonly FieldProblem[] => (error instanceof ApiProblem ? error.problems : []);

/** The element a field is found by, so that the summary can lead to it. */
export const fieldId = (where: string): string => `field-${where}`;

/** What Fluent's Field needs to show the problem of one field; nothing when there is none. */
export function fieldProblem(problems: readonly FieldProblem[], where: string) {
  const found = problems.find((problem) => problem.where === where);
  return found ? { validationState: 'error' as const, validationMessage: found.say } : {};
}
