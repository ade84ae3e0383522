import type { NewAction } from '#domain/actions/agreedAction.ts';
import { type EvaluationVoice, type EvaluationWhen, evaluationVoices } from '#domain/caseFile/evaluationWhat.ts';
import { isSigned } from '#domain/evaluations/evaluationOf.ts';
import { agreedSays } from '#domain/evaluations/evaluationSays.ts';
import { scoreOf, statementsAsked } from '#domain/evaluations/evaluationScore.ts';
import { voiceNames } from '#domain/evaluations/statements.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { lowerFirst } from '#domain/words.ts';
import { actionEntries, actionProblems, actionsWith } from '../actions/actionEntries.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { earlierSend } from '../earlierSend.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { openOf } from '../visits/openVisits.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';
import { dayProblem, dutyKindOf, type OpenEvaluation, openEvaluation } from './openEvaluation.ts';

export interface ConcludeEvaluation {
  readonly key: string;
  readonly when: EvaluationWhen;
  readonly on: DateText;
  readonly comments: string;
  /** By voice that has no part: why. */
  readonly without: Readonly<Partial<Record<EvaluationVoice, string>>>;
  readonly actions: readonly NewAction[];
}

const action = 'Evaluation concluded';

/**
 * Keeps what was agreed at the end of an evaluation (REV-5) and discharges the one that is due. The school's part is signed by the
 * headteacher before; a voice that is missing is named with the reason, and the total stays incomplete.
 */
export async function concludeEvaluation(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: ConcludeEvaluation,
): Promise<Outcome<{ readonly key: string }>> {
  const { key, when, on, actions } = input;
  const opened = await openEvaluation(desk, schoolKey, placementKey, { when, right: 'evaluate' });
  if (!opened.done) return opened;
  const { open, placement, evaluation } = opened.value;
  const earlier = earlierSend(open, key);
  if (earlier !== undefined) {
    const deeds = deedsOf(earlier.before, placement, when, earlier.entry.says);
    const also = actionEntries(earlier.entry, actions).filter((one) => !actionsWith(open, key).some((is) => is.key === one.key));
    return writeCase(desk, open, earlier.entry, { action, deeds, also });
  }
  if (evaluation.agreed !== undefined)
    return refuse.changedMeanwhile(`${evaluation.agreed.by.name} has concluded this evaluation already. Look at the page again.`);
  const problems = problemsOf(opened.value, input);
  if (problems.length > 0) return refuse.badInput('The evaluation is not concluded yet. Put this right first.', problems);

  const missing = missingIn(opened.value);
  const { words } = scoreOf(evaluation, statementsAsked(evaluation, open.facts.policy));
  const entry = {
    ...{ key, ...aboutPlacement(placement), on },
    says: agreedSays(when, words, missing, placementName(placement, open.facts)),
    what: {
      ...{ kind: 'evaluationAgreed', when, comments: input.comments.trim() },
      without: Object.fromEntries(missing.map((voice) => [voice, input.without[voice]?.trim() ?? ''])),
    },
  } as const satisfies CaseEntry;
  const deeds = deedsOf(open, placement, when, entry.says);
  return writeCase(desk, open, entry, { action, deeds, also: actionEntries(entry, actions) });
}

const missingIn = ({ evaluation }: OpenEvaluation): EvaluationVoice[] =>
  evaluationVoices.filter((voice) => !evaluation.parts.has(voice));

const deedsOf = (open: Pick<OpenSchool, 'facts'>, placement: Placement, when: EvaluationWhen, evidence: string): DeedOfCase[] =>
  openOf(open, placement, dutyKindOf(when)).map(({ key }) => ({ dutyKey: key, evidence }));

function problemsOf(opened: OpenEvaluation, { on, comments, without, actions }: ConcludeEvaluation) {
  const late = dayProblem(opened, on);
  const missing = missingIn(opened).filter((voice) => voice !== 'school');
  return [
    ...(isSigned(opened.evaluation)
      ? []
      : [{ where: '', say: 'The headteacher signs the part of the school first. Ask for the signature, then conclude.' }]),
    ...(late === undefined ? [] : [{ where: 'on', say: late }]),
    ...missing
      .filter((voice) => (without[voice] ?? '').trim() === '')
      .map((voice) => ({
        where: `without.${voice}`,
        say: `Say why the part of the ${lowerFirst(voiceNames[voice])} is missing.`,
      })),
    ...(comments.trim() === '' && actions.length === 0
      ? [{ where: 'comments', say: 'Write what was agreed, or add an action.' }]
      : []),
    ...actionProblems(actions, on),
  ];
}
