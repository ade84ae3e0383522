/** Turns everything that can go wrong into the one form the tab shows: a status and a sentence, never a pupil's data. */
import type { Refusal } from '#usecases/outcome.ts';
import type { Problem } from './contract.ts';

export interface ProblemAnswer {
  readonly status: number;
  readonly problem: Omit<Problem, 'requestId'>;
}

const statusOf = {
  badInput: 400,
  signInNeeded: 401,
  notPermitted: 403,
  notFound: 404,
  changedMeanwhile: 409,
  rulesNotMet: 422,
  unavailable: 503,
  unexpected: 500,
} as const satisfies Record<Problem['code'], number>;

export const problem = (
  code: Problem['code'],
  say: string,
  more: Partial<Pick<Problem, 'problems' | 'findings'>> = {},
): ProblemAnswer => ({
  status: statusOf[code],
  problem: { code, say, problems: more.problems ?? [], findings: more.findings ?? [] },
});

/** A refusal of a use case: its own sentence, with the findings or the fields it names. */
export function problemOfRefusal(refusal: Refusal): ProblemAnswer {
  if (refusal.kind === 'badInput') return problem('badInput', refusal.say, { problems: [...refusal.problems] });
  if (refusal.kind !== 'rulesNotMet') return problem(refusal.kind, refusal.say);
  const findings = refusal.findings.map(({ outcome, because, citation }) => ({ outcome, because, citation: citation.title }));
  return problem('rulesNotMet', refusal.say, { findings });
}

const text = (error: object, name: string): string => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
};

const sharePointIsBusy = 'SharePoint is busy or not answering. Nothing was lost: try again in a minute.';
const unexpected =
  'Something went wrong on our side. Try again; if it happens again, tell your administrator the request number below.';

/** What SharePoint and the sign-in throw, known by their `kind` or `name`: the API may not import the gateway. */
export function problemOfError(error: unknown): ProblemAnswer {
  if (!(error instanceof Error)) return problem('unexpected', unexpected);
  const kind = text(error, 'kind');
  if (kind === 'throttled' || kind === 'unavailable') return problem('unavailable', sharePointIsBusy);
  if (kind === 'locked') {
    return problem(
      'changedMeanwhile',
      'Somebody has the document open in Word. Close it there, wait a minute, and make it again.',
    );
  }
  if (kind === 'forbidden') {
    return problem(
      'notPermitted',
      "SharePoint does not let you open these records. Ask your school's AP lead to give you access to its Alongside site.",
    );
  }
  if (error.name === 'UnknownSchool') return problem('notFound', 'There is no such school in your trust, or you may not see it.');
  if (kind === 'signIn') return signInRefused(text(error, 'operation'));
  const type = text(error, 'type');
  if (type === 'entity.too.large') return problem('badInput', 'That is too large to take. A file may have up to 20 MB.');
  if (type.startsWith('entity.') || type.startsWith('encoding.') || type.startsWith('charset.'))
    return problem('badInput', 'That could not be read. Reload the page and try again.');
  return problem('unexpected', unexpected);
}

/** Refused for the person, who can do something about it; or for Alongside itself, which only its administrator can mend. */
const signInRefused = (operation: string): ProblemAnswer =>
  operation.includes('of the application')
    ? problem(
        'unavailable',
        'Alongside itself cannot sign in to Microsoft 365. Tell your administrator: its secret or certificate may have run out. Nothing was lost.',
      )
    : problem(
        'signInNeeded',
        'Microsoft asks you to sign in again. Close Alongside in Teams and open it again; if that does not help, ask your administrator to consent to Alongside.',
      );
