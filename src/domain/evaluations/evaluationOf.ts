import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import { type EvaluationVoice, type EvaluationWhen, evaluationVoices } from '../caseFile/evaluationWhat.ts';
import { compareText } from '../compareText.ts';

/** One evaluation of a placement, as the records have it. */
export interface Evaluation {
  readonly when: EvaluationWhen;
  /** What each voice said. Of two that came at the same moment the one recorded first counts. */
  readonly parts: ReadonlyMap<EvaluationVoice, CaseRecordOf<'evaluationPart'>>;
  /** The others of two: to be taken back. */
  readonly doubled: readonly CaseRecordOf<'evaluationPart'>[];
  /** Links that were made and not withdrawn, whatever became of them. */
  readonly asked: readonly CaseRecordOf<'evaluationAsked'>[];
  /** The headteacher's signature under the school's part as it stands; its own, where the headteacher wrote it. */
  readonly signed: CaseRecordOf<'evaluationSigned'> | undefined;
  readonly agreed: CaseRecordOf<'evaluationAgreed'> | undefined;
}

/** The evaluation of one placement, in the middle or at its end, from the placement's own records. */
export function evaluationOf(records: readonly CaseRecord[], when: EvaluationWhen): Evaluation {
  const of = <T extends { readonly what: { readonly when: EvaluationWhen } }>(all: readonly T[]): T[] =>
    all.filter(({ what }) => what.when === when);
  const given = of(recordsOf(records, 'evaluationPart')).sort(
    (one, other) => compareText(one.by.at, other.by.at) || compareText(one.key, other.key),
  );
  const first = evaluationVoices.flatMap((voice) => given.find(({ what }) => what.voice === voice) ?? []);
  const parts = new Map(first.map((part) => [part.what.voice, part]));
  const school = parts.get('school');
  return {
    when,
    parts,
    doubled: given.filter((part) => !first.includes(part)),
    asked: of(recordsOf(records, 'evaluationAsked')),
    signed: of(recordsOf(records, 'evaluationSigned')).find(({ what }) => what.recordKey === school?.key),
    agreed: of(recordsOf(records, 'evaluationAgreed')).at(-1),
  };
}

/** Whether the school's part is there and signed by the headteacher: under her own hand, or afterwards. */
export const isSigned = ({ parts, signed }: Evaluation): boolean =>
  signed !== undefined || (parts.get('school')?.what.signedBy ?? '') !== '';

/** Whether anything of it was recorded. */
export const isBegun = ({ parts, asked, agreed }: Evaluation): boolean =>
  parts.size > 0 || asked.length > 0 || agreed !== undefined;
