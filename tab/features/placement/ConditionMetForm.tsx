import { Button, Field, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { ConditionMetBody } from '#api/contractDeciding.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface ConditionMetFormProps {
  readonly placementKey: string;
  readonly recordKey: string;
  readonly onClose: () => void;
}

/** That a condition is met: when, and where that can be seen. */
export function ConditionMetForm({ placementKey, recordKey, onClose }: ConditionMetFormProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const form = useFormFocus('chain');
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const { draft, change, forget } = useDraft(`alongside.condition.${recordKey}`, () => ({
    key: crypto.randomUUID(),
    on: dayAsTyped(today),
    evidence: '',
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: ConditionMetBody = {
      key: draft.key,
      recordKey,
      on: dayFrom(draft.on) ?? draft.on,
      evidence: draft.evidence.trim(),
    };
    const done = () => {
      forget();
      onClose();
    };
    recording.mutate(
      { path: placementPath(placementKey, 'condition-met'), body, say: 'The condition is recorded as met.' },
      { onSuccess: done },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Record that the condition is met">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <DateField
        label="Met on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <Field label="How, and where that can be seen" required {...fieldProblem(problems, 'evidence')}>
        <Textarea
          id={fieldId('evidence')}
          value={draft.evidence}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => change({ evidence: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Save'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}
