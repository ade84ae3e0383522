import type { EvaluationWhen } from '#domain/caseFile/evaluationWhat.ts';
import type { Right } from '#domain/checks/rights.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { type Evaluation, evaluationOf } from '#domain/evaluations/evaluationOf.ts';
import { evaluationNames } from '#domain/evaluations/statements.ts';
import type { Placement } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';

export interface OpenEvaluation {
  readonly open: OpenSchool;
  readonly placement: Placement;
  readonly evaluation: Evaluation;
}

/** One evaluation of a placement as it is now, before a person who has the right. */
export async function openEvaluation(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { when, right }: { readonly when: EvaluationWhen; readonly right: Right },
): Promise<Outcome<OpenEvaluation>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, right);
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const evaluation = evaluationOf(recordsOfPlacement(open.facts.caseRecords)(placementKey), when);
  return done({ open, placement: stored.value, evaluation });
}

/** Why an evaluation cannot have been made on a day, in a sentence; undefined when it can. */
export function dayProblem({ open, placement, evaluation }: OpenEvaluation, on: DateText): string | undefined {
  if (on < placement.startsOn)
    return `The placement began on ${dateInWords(placement.startsOn)}. Choose that day or a later one.`;
  return doneProblem({ kind: dutyKindOf(evaluation.when), placementKey: placement.key }, on, open);
}

/** The kind of duty that an evaluation discharges. */
export const dutyKindOf = (when: EvaluationWhen) => (when === 'mid' ? 'midEvaluation' : 'endEvaluation');

/** Said when one voice's part is there already. */
export const alreadyGiven = (by: { readonly name: string }, when: EvaluationWhen): string =>
  `This part of the ${evaluationNames[when].toLowerCase()} is there already (${by.name}). If it is wrong, take it back first.`;
