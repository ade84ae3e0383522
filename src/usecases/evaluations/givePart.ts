import type { EvaluationWhat, EvaluationWhen } from '#domain/caseFile/evaluationWhat.ts';
import { holdersOf } from '#domain/checks/rolesThatMay.ts';
import { answerProblems, type PartAnswers } from '#domain/evaluations/answerProblems.ts';
import { partSays } from '#domain/evaluations/evaluationSays.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { alreadyGiven, dayProblem, openEvaluation } from './openEvaluation.ts';

export interface GivePart extends PartAnswers {
  readonly key: string;
  readonly when: EvaluationWhen;
  readonly on: DateText;
  /** Who answered, by name; of the school's part nothing is asked: the headteacher signs it, now or later. */
  readonly signedBy: string;
  readonly given: 'device' | 'paper';
}

/**
 * Keeps what one voice says in an evaluation (REV-5): answered on the lead's device, or written down from paper. Each voice answers once;
 * what was wrong is taken back first. The school's part is signed at once where the headteacher writes it, and waits for her otherwise.
 */
export async function givePart(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: GivePart,
): Promise<Outcome<{ readonly key: string }>> {
  const { key, when, voice, on } = input;
  const opened = await openEvaluation(desk, schoolKey, placementKey, { when, right: 'evaluate' });
  if (!opened.done) return opened;
  const { open, placement, evaluation } = opened.value;
  // Sent again after a lost answer: it is there.
  if (open.book.caseRecords.has(key)) return done({ key });
  const earlier = evaluation.parts.get(voice);
  if (earlier !== undefined) return refuse.changedMeanwhile(alreadyGiven(earlier.by, when));
  const late = dayProblem(opened.value, on);
  const isOfSchool = voice === 'school';
  const problems = [
    ...(late === undefined ? [] : [{ where: 'on', say: late }]),
    ...answerProblems(input),
    ...(isOfSchool || input.signedBy.trim() !== '' ? [] : [{ where: 'signedBy', say: 'Write the name of whoever answered.' }]),
  ];
  if (problems.length > 0) return refuse.badInput('This part is not recorded yet. Put this right first.', problems);

  const isHead =
    holdersOf(
      ['headteacher'],
      open.facts.staff.filter(({ personId }) => personId === desk.person.personId),
    ).length > 0;
  const what = {
    kind: 'evaluationPart',
    ...{ when, voice, given: input.given, linkKey: '' },
    ...answersKept(input),
    signedBy: isOfSchool ? (isHead ? desk.person.name : '') : input.signedBy.trim(),
  } as const;
  const says = partSays(what, placementName(placement, open.facts));
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(placement), on, says, what },
    { action: 'Part of an evaluation recorded' },
  );
}

/** The answers as a record holds them. */
export const answersKept = ({ answers, notApplicable, detail, comments }: PartAnswers) =>
  ({
    answers: Object.fromEntries(answers.map(({ statement, answer }) => [statement, answer])),
    notApplicable,
    detail: Object.fromEntries(
      Object.entries(detail).flatMap(([id, words]) => (words.trim() === '' ? [] : [[id, words.trim()]])),
    ),
    comments: comments.trim(),
  }) satisfies Partial<EvaluationWhat>;
