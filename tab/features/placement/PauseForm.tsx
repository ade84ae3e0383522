import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { PauseBody } from '#api/contractCourse.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useMe } from '../../shared/useMe.ts';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface PauseFormProps {
  readonly placementKey: string;
  readonly onClose: () => void;
}

/** From which session on the pupil is expected at school, why, and who was told. */
export function PauseForm({ placementKey, onClose }: PauseFormProps) {
  const styles = usePlacementStyles();
  const { today } = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState({ from: dayAsTyped(today), half: 'PM' as PauseBody['half'], reason: '', told: '' });
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: PauseBody = { ...typed, key, from: dayFrom(typed.from) ?? typed.from };
    const say = 'The placement is paused. The pupil is expected at school from that session on.';
    recording.mutate({ path: placementPath(placementKey, 'pause'), body, say }, { onSuccess: onClose });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Pause the placement">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <p className={styles.say}>
        Ring the provider and the parents first, and agree how the pupil comes back. Until that session the pupil stays on the
        board.
      </p>
      <DateField
        label="Expected at school from"
        where="from"
        isRequired
        value={typed.from}
        problem={fieldProblem(problems, 'from')}
        onChange={(from) => setTyped({ ...typed, from })}
      />
      <Field label="From which session of that day" {...fieldProblem(problems, 'half')}>
        <RadioGroup
          id={fieldId('half')}
          layout="horizontal"
          value={typed.half}
          onChange={(_event, { value }) => setTyped({ ...typed, half: value === 'AM' ? 'AM' : 'PM' })}
        >
          <Radio value="AM" label="Morning" />
          <Radio value="PM" label="Afternoon" />
        </RadioGroup>
      </Field>
      <Field
        label="Why"
        required
        hint="Everybody who may see the placement reads this. Write nothing here of a safeguarding concern."
        {...fieldProblem(problems, 'reason')}
      >
        <Textarea
          id={fieldId('reason')}
          value={typed.reason}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => setTyped({ ...typed, reason: value })}
        />
      </Field>
      <Field label="Who was told, and how the pupil comes back" required {...fieldProblem(problems, 'told')}>
        <Textarea
          id={fieldId('told')}
          value={typed.told}
          maxLength={2000}
          resize="vertical"
          onChange={(_event, { value }) => setTyped({ ...typed, told: value })}
        />
      </Field>
      <SaveButtons isSaving={recording.isPending} save="Pause it" onCancel={onClose} />
    </form>
  );
}
