import type { GivePartBody } from '#api/contractEvaluations.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** One voice's answers as they stand in the form. */
export interface PartDraft {
  readonly key: string;
  readonly on: string;
  /** By statement: `1` to `5`, `noCourse`, or empty. */
  readonly answers: Readonly<Record<string, string>>;
  readonly detail: Readonly<Record<string, string>>;
  readonly comments: string;
  readonly signedBy: string;
}

/** Chosen for the vocational course where there is none. */
export const noCourse = 'none';

export const emptyPart = (today: string): PartDraft => ({
  ...{ key: crypto.randomUUID(), on: dayAsTyped(today) },
  ...{ answers: {}, detail: {}, comments: '', signedBy: '' },
});

/** What is sent, or what is missing by field. */
export function partFrom(
  { key, on, answers, detail, comments, signedBy }: PartDraft,
  voice: GivePartBody['voice'],
): { readonly part: Omit<GivePartBody, 'when'> } | { readonly problems: readonly FieldProblem[] } {
  const day = dayFrom(on);
  const chosen = Object.entries(answers);
  const problems = [
    ...(day ? [] : [{ where: 'on', say: 'Write the day on which it was answered, such as 23/11/2026.' }]),
    ...(voice === 'school' || signedBy.trim() ? [] : [{ where: 'signedBy', say: 'Write the name of whoever answered.' }]),
  ];
  if (!day || problems.length > 0) return { problems };
  return {
    part: {
      ...{ key, voice, on: day, comments: comments.trim(), signedBy: signedBy.trim(), given: 'paper' },
      answers: chosen.flatMap(([statement, answer]) =>
        answer === '' || answer === noCourse ? [] : [{ statement, answer: Number(answer) }],
      ),
      notApplicable: chosen.flatMap(([statement, answer]) => (answer === noCourse ? [statement] : [])),
      detail,
    },
  };
}
