import type { AgreedAction } from '#domain/actions/agreedAction.ts';
import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { type EvaluationVoice, type EvaluationWhen, evaluationVoices } from '#domain/caseFile/evaluationWhat.ts';
import type { Duty } from '#domain/duties/duty.ts';
import { type Evaluation, isSigned } from '#domain/evaluations/evaluationOf.ts';
import {
  answerTo,
  changeSince,
  scoreOf,
  statementsAsked,
  unsafeAnswers,
  vocationalNote,
} from '#domain/evaluations/evaluationScore.ts';
import { evaluationNames, statements, voiceNames } from '#domain/evaluations/statements.ts';
import { type At, type Recorded, recorded, type ScoreRow, type VoiceRow, voiceRow } from './voiceRow.ts';

export interface EvaluationRow {
  readonly when: EvaluationWhen;
  readonly name: string;
  readonly dueOn: string | null;
  readonly total: ScoreRow;
  readonly note: string;
  readonly change: string;
  readonly voices: readonly VoiceRow[];
  readonly statements: readonly {
    readonly id: string;
    readonly voice: EvaluationVoice;
    readonly words: string;
    readonly answer: number | null;
    readonly last: number | null;
    readonly isLeftOut: boolean;
    readonly detail: string;
  }[];
  /** What the pupil or a parent disagreed with that is of safety. */
  readonly unsafe: readonly { readonly voice: EvaluationVoice; readonly words: string }[];
  /** The headteacher's signature under the school's part. */
  readonly signature: { readonly state: 'none' | 'waits' | 'signed'; readonly name: string; readonly recordKey: string };
  /** Parts that came twice: the first counts. */
  readonly doubled: readonly (Recorded & { readonly says: string })[];
  readonly agreed:
    | (Recorded & {
        readonly comments: string;
        readonly without: readonly { readonly name: string; readonly why: string }[];
        readonly actions: readonly { readonly what: string; readonly owner: string; readonly dueOn: string }[];
      })
    | null;
}

interface Of {
  readonly evaluation: Evaluation;
  /** The one before it; undefined when it is the first. */
  readonly last: Evaluation | undefined;
  readonly duty: Duty | undefined;
  readonly actions: readonly AgreedAction[];
  readonly mayEvaluate: boolean;
}

/** One evaluation as the page shows it. */
export async function evaluationRow(at: At, { evaluation, last, duty, actions, mayEvaluate }: Of): Promise<EvaluationRow> {
  const { policy } = at.open.facts;
  const asked = statementsAsked(evaluation, policy);
  const voices = evaluationVoices.map((voice) => voiceRow(at, { voice, evaluation, last, mayEvaluate }));
  const { agreed, signed } = evaluation;
  const school = evaluation.parts.get('school');
  return {
    when: evaluation.when,
    name: evaluationNames[evaluation.when],
    dueOn: duty === undefined || duty.done !== undefined ? null : (duty.dueOn ?? null),
    total: scoreOf(evaluation, asked),
    note: vocationalNote(evaluation, policy),
    change: last === undefined ? '' : changeSince(evaluation, last, asked).words,
    voices: await Promise.all(voices),
    statements: statements.map((one) => ({
      ...{ id: one.id, voice: one.voice, words: one.words },
      answer: answerTo(evaluation, one) ?? null,
      last: (last && answerTo(last, one)) ?? null,
      isLeftOut: evaluation.parts.get(one.voice)?.what.notApplicable.includes(one.id) ?? false,
      detail: evaluation.parts.get(one.voice)?.what.detail[one.id] ?? '',
    })),
    unsafe: unsafeAnswers(evaluation).map(({ voice, words }) => ({ voice, words })),
    signature: {
      state: school === undefined ? 'none' : isSigned(evaluation) ? 'signed' : 'waits',
      name: signed?.by.name ?? school?.what.signedBy ?? '',
      recordKey: school?.key ?? '',
    },
    doubled: evaluation.doubled.map((part) => ({ ...recorded(at, part), says: part.says })),
    agreed: agreed === undefined ? null : agreedRow(at, agreed, actions),
  };
}

const agreedRow = (
  at: At,
  agreed: CaseRecordOf<'evaluationAgreed'>,
  actions: readonly AgreedAction[],
): EvaluationRow['agreed'] => ({
  ...recorded(at, agreed),
  comments: agreed.what.comments,
  without: evaluationVoices.flatMap((voice) => {
    const why = agreed.what.without[voice];
    return why === undefined ? [] : [{ name: voiceNames[voice], why }];
  }),
  actions: actions
    .filter(({ from }) => from?.key === agreed.key)
    .map(({ what, owner, dueOn }) => ({ what, owner: owner.name, dueOn })),
});
