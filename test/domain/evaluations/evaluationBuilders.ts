import type { CaseRecord } from '../../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../../src/domain/caseFile/caseWhat.ts';
import type { EvaluationVoice, EvaluationWhat } from '../../../src/domain/caseFile/evaluationWhat.ts';
import { statementsOf } from '../../../src/domain/evaluations/statements.ts';
import { aSignature } from '../builders.ts';

type Part = Extract<EvaluationWhat, { kind: 'evaluationPart' }>;

export const aRecord = (key: string, what: CaseWhat, at = '2026-11-20T10:00:00.000Z'): CaseRecord => ({
  ...{ key, placementKey: 'placement-1', pupilKey: 'amara', providerKey: 'farm', on: at.slice(0, 10), says: key },
  ...{ what, by: aSignature('Miriam Okafor', at) },
});

/** One voice's part: every statement answered with the same number, unless said otherwise. */
export function aPart(voice: EvaluationVoice, answer: number, change: Partial<Part> = {}, at?: string): CaseRecord {
  const answers = Object.fromEntries(statementsOf(voice).map(({ id }) => [id, answer]));
  const what: Part = {
    ...{ kind: 'evaluationPart', when: 'mid', voice, answers, notApplicable: [], detail: {}, comments: '' },
    ...{ signedBy: 'Somebody', given: 'device', linkKey: '' },
    ...change,
  };
  return aRecord(`${what.when}-${voice}-${at ?? ''}`, what, at);
}
