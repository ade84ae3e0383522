import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvaluationView, SignSchoolPartBody } from '#api/contractEvaluations.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { useRecordEvaluation } from './evaluationsQuery.ts';

interface SignButtonProps {
  readonly placementKey: string;
  readonly evaluation: EvaluationView;
}

/** The headteacher's signature under the school's part, as it stands on the page. */
export function SignButton({ placementKey, evaluation }: SignButtonProps) {
  const [key] = useState(() => crypto.randomUUID());
  const recording = useRecordEvaluation(placementKey);
  const body: SignSchoolPartBody = { key, when: evaluation.when, recordKey: evaluation.signature.recordKey };
  return (
    <>
      {recording.isError ? <ErrorMessage error={recording.error} /> : null}
      <Button
        appearance="primary"
        disabled={recording.isPending}
        onClick={() => recording.mutate({ path: '/signature', body, say: 'The part of the school is signed.' })}
      >
        Sign the part of the school
      </Button>
    </>
  );
}
