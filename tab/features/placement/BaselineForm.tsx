import { Field, Input, Textarea } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { BaselineBody } from '#api/contractProgress.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useMe } from '../../shared/useMe.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface BaselineFormProps {
  readonly placementKey: string;
  /** 0, 1 or 2. */
  readonly objective: number;
  readonly onClose: () => void;
}

/** Where the pupil begins with an objective, by when it is to be reached, how that is measured. Kept in this tab until it is saved. */
export function BaselineForm({ placementKey, objective, onClose }: BaselineFormProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const recording = useRecordStep();
  const { draft, change, forget } = useDraft(`alongside.baseline.${placementKey}.${objective}`, () => ({
    ...{ key: crypto.randomUUID(), on: dayAsTyped(today), baseline: '', by: '', measure: '' },
  }));
  const problems = fieldProblemsOf(recording.error);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: BaselineBody = { ...draft, objective, on: dayFrom(draft.on) ?? draft.on };
    const say = `Where the pupil begins with objective ${objective + 1} is recorded.`;
    recording.mutate({ path: placementPath(placementKey, 'baseline'), body, say }, { onSuccess: close });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`Where the pupil begins: objective ${objective + 1}`}>
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <Field
        label="Where the pupil begins"
        required
        hint="What is so today, in a number where there is one."
        {...fieldProblem(problems, 'baseline')}
      >
        <Textarea
          id={fieldId('baseline')}
          value={draft.baseline}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => change({ baseline: value })}
        />
      </Field>
      <Field label="To be reached by" required hint="Such as: end of the spring term." {...fieldProblem(problems, 'by')}>
        <Input id={fieldId('by')} value={draft.by} maxLength={200} onChange={(_event, { value }) => change({ by: value })} />
      </Field>
      <Field label="Measured by" required hint="How you will know that it is reached." {...fieldProblem(problems, 'measure')}>
        <Input
          id={fieldId('measure')}
          value={draft.measure}
          maxLength={1000}
          onChange={(_event, { value }) => change({ measure: value })}
        />
      </Field>
      <DateField
        label="As it was on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <SaveButtons isSaving={recording.isPending} save="Save" onCancel={close} />
    </form>
  );
}
