import { ApiProblem, type FieldProblem } from './apiProblem.ts';

/** What the API says about the fields of a form, by their path, e.g. `objectives.0`. */
export const fieldProblemsOf = (error: unknown): readonly FieldProblem[] => (error instanceof ApiProblem ? error.problems : []);

/** The element a field is found by, so that the summary can lead to it. */
export const fieldId = (where: string): string => `field-${where}`;

/** A value inside a form by the path a problem names it with, e.g. `sites.0.address`. */
const valueAt = (form: unknown, where: string): unknown =>
  where
    .split('.')
    .reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), form);

/** The problems of a form as it was sent that still stand now: a field that was changed since is not blamed any more. */
export const stillStanding = (
  problems: readonly FieldProblem[],
  sent: object | undefined,
  now: object,
): readonly FieldProblem[] => problems.filter(({ where }) => valueAt(sent, where) === valueAt(now, where));

/** The sentence about one field. */
export const sayOf = (problems: readonly FieldProblem[], where: string): string | undefined =>
  problems.find((problem) => problem.where === where)?.say;

/** What Fluent's Field needs to show the problem of one field; nothing when there is none. */
export function fieldProblem(problems: readonly FieldProblem[], where: string) {
  const say = sayOf(problems, where);
  if (say === undefined) return {};
  // Fluent makes each message an alert; the summary above the form announces them once, together.
  return { validationState: 'error' as const, validationMessage: { children: say, role: 'none' } };
}

/** The problem of one field, as the fields of several forms take it. */
export type ShownProblem = ReturnType<typeof fieldProblem>;
