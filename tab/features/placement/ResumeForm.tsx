import { Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ResumeBody } from '#api/contractCourse.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useMe } from '../../shared/useMe.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface ResumeFormProps {
  readonly placementKey: string;
  readonly recordKey: string;
  readonly onClose: () => void;
}

/** From which day on the agreed week holds again, and what was decided. */
export function ResumeForm({ placementKey, recordKey, onClose }: ResumeFormProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({ from: dayAsTyped(today), reason: '' });
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: ResumeBody = { ...typed, key, recordKey, from: dayFrom(typed.from) ?? typed.from };
    const say = 'The placement goes on. From that day on the pupil is expected at the provider.';
    recording.mutate({ path: placementPath(placementKey, 'resume'), body, say }, { onSuccess: onClose });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Let the placement go on">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <DateField
        label="Expected at the provider from"
        where="from"
        isRequired
        value={typed.from}
        problem={fieldProblem(problems, 'from')}
        onChange={(from) => setTyped({ ...typed, from })}
      />
      <Field label="What was decided, and why it is safe" required {...fieldProblem(problems, 'reason')}>
        <Textarea
          id={fieldId('reason')}
          value={typed.reason}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => setTyped({ ...typed, reason: value })}
        />
      </Field>
      <SaveButtons isSaving={recording.isPending} save="Let it go on" onCancel={onClose} />
    </form>
  );
}
