import { type AgreedAction, agreedActions } from '../actions/agreedAction.ts';
import type { AttendanceFacts } from '../attendance/attendanceOf.ts';
import type { EvaluationVoice, EvaluationWhen } from '../caseFile/evaluationWhat.ts';
import { recordsOfPlacement } from '../deciding/recordsOfPlacement.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, InstantText } from '../session.ts';
import { type Evaluation, evaluationOf } from './evaluationOf.ts';
import { answerTo, changeSince, scoreOf, scoreOfVoice, statementsAsked, vocationalNote } from './evaluationScore.ts';
import { type ProgressAnalysis, progressAnalysis } from './progressAnalysis.ts';
import { statements } from './statements.ts';

/** One evaluation as its document has it: in words, so that a document is nothing but these. */
export interface EvaluationSheet {
  readonly total: string;
  readonly note: string;
  readonly change: string;
  readonly voices: Readonly<Record<EvaluationVoice, VoiceSheet>>;
  readonly agreed: Evaluation['agreed'];
  readonly actions: readonly AgreedAction[];
  readonly analysis: ProgressAnalysis;
}
interface VoiceSheet {
  readonly score: string;
  readonly signedBy: string;
  readonly on: DateText | undefined;
  readonly comments: string;
  readonly rows: readonly {
    readonly words: string;
    readonly detail: string;
    readonly answer: number | undefined;
    readonly last: number | undefined;
  }[];
}
export type EvaluationSheets = Readonly<Record<EvaluationWhen, EvaluationSheet>>;

interface At {
  readonly facts: AttendanceFacts & Pick<SchoolFacts, 'caseRecords'>;
  readonly now: InstantText;
  readonly today: DateText;
}

/** Both evaluations of a placement, for their documents (REV-5, with REV-4's analysis of attendance and progress). */
export function evaluationSheets(at: At, placement: Placement): EvaluationSheets {
  const records = recordsOfPlacement(at.facts.caseRecords)(placement.key);
  const [mid, end] = [evaluationOf(records, 'mid'), evaluationOf(records, 'end')];
  const shared = { actions: agreedActions(records), analysis: progressAnalysis(at, placement, records) };
  const { policy } = at.facts;
  return {
    mid: sheetOf(mid, undefined, shared, policy),
    end: sheetOf(end, mid.parts.size > 0 ? mid : undefined, shared, policy),
  };
}

function sheetOf(
  evaluation: Evaluation,
  last: Evaluation | undefined,
  { actions, analysis }: Pick<EvaluationSheet, 'actions' | 'analysis'>,
  policy: SchoolFacts['policy'],
): EvaluationSheet {
  const asked = statementsAsked(evaluation, policy);
  const voice = (of: EvaluationVoice): VoiceSheet => {
    const part = evaluation.parts.get(of);
    const signedBy = of === 'school' ? (evaluation.signed?.by.name ?? part?.what.signedBy) : part?.what.signedBy;
    return {
      ...{ score: scoreOfVoice(evaluation, asked, of).words, signedBy: signedBy ?? '', on: part?.on },
      comments: part?.what.comments ?? '',
      rows: statements
        .filter((one) => one.voice === of)
        .map((one) => ({
          ...{ words: one.words, detail: part?.what.detail[one.id] ?? '' },
          ...{ answer: answerTo(evaluation, one), last: last && answerTo(last, one) },
        })),
    };
  };
  return {
    total: scoreOf(evaluation, asked).words,
    note: vocationalNote(evaluation, policy),
    change: last === undefined ? '' : changeSince(evaluation, last, asked).words,
    voices: { pupil: voice('pupil'), parent: voice('parent'), provider: voice('provider'), school: voice('school') },
    agreed: evaluation.agreed,
    actions: actions.filter(({ from }) => from !== undefined && from.key === evaluation.agreed?.key),
    analysis,
  };
}
