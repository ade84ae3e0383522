import type { EvaluationWhen } from '#domain/caseFile/evaluationWhat.ts';
import { isSigned } from '#domain/evaluations/evaluationOf.ts';
import { signedSays } from '#domain/evaluations/evaluationSays.ts';
import { placementName } from '#domain/placementName.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openEvaluation } from './openEvaluation.ts';

export interface SignSchoolPart {
  readonly key: string;
  readonly when: EvaluationWhen;
  /** The part that she read: another that came since is not signed with it. */
  readonly recordKey: string;
}

/** The headteacher signs the school's part of an evaluation (REV-5). */
export async function signSchoolPart(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, when, recordKey }: SignSchoolPart,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openEvaluation(desk, schoolKey, placementKey, { when, right: 'signEvaluation' });
  if (!opened.done) return opened;
  const { open, placement, evaluation } = opened.value;
  if (open.book.caseRecords.has(key)) return done({ key });
  const part = evaluation.parts.get('school');
  if (part?.key !== recordKey)
    return refuse.changedMeanwhile('The part of the school has changed since you read it. Read it again, then sign.');
  if (isSigned(evaluation)) return refuse.changedMeanwhile('The part of the school is signed already. Look at the page again.');
  const what = { kind: 'evaluationSigned', when, recordKey } as const;
  const says = signedSays(when, placementName(placement, open.facts));
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(placement), on: open.today, says, what },
    { action: 'Evaluation signed' },
  );
}
