import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { GoverningBodyBody } from '#api/contractDeciding.ts';
import { DateField } from '../../shared/DateField.tsx';
import { dayFrom } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { ConditionFields, conditionsFrom, type TypedCondition } from './ConditionFields.tsx';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { usePlacementStyles } from './placement.styles.ts';

interface GoverningBodyFormProps {
  readonly placementKey: string;
  readonly revision: number;
  readonly onClose: () => void;
}

/** What the governing body decided, when, and where the minute is: for its clerk. */
export function GoverningBodyForm({ placementKey, revision: now, onClose }: GoverningBodyFormProps) {
  const styles = usePlacementStyles();
  const form = useFormFocus('chain');
  // What the clerk was looking at: a proposal that is revised behind the form is not decided by it.
  const [revision] = useState(now);
  const recording = useRecordStep();
  const problems = fieldProblemsOf(recording.error);
  const { draft, change, forget } = useDraft(`alongside.governingBody.${placementKey}.${revision}`, () => ({
    key: crypto.randomUUID() as string,
    conditions: [] as readonly TypedCondition[],
    outcome: 'approved',
    on: '',
    minute: '',
    reason: '',
  }));
  const isApproved = draft.outcome === 'approved';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const body: GoverningBodyBody = {
      key: draft.key,
      revision,
      outcome: isApproved ? 'approved' : 'sentBack',
      on: dayFrom(draft.on) ?? draft.on,
      minute: draft.minute,
      reason: isApproved ? '' : draft.reason,
      conditions: isApproved ? conditionsFrom(draft.conditions) : [],
    };
    const done = () => {
      forget();
      onClose();
    };
    recording.mutate(
      {
        path: placementPath(placementKey, 'governing-body'),
        body,
        say: isApproved ? 'Recorded: the placement is approved.' : 'Recorded: the proposal is sent back.',
      },
      { onSuccess: done },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Record the governing body’s decision">
      {recording.isError ? <ErrorSummary error={recording.error} /> : null}
      <Field label="What did it decide?" required>
        <RadioGroup value={draft.outcome} onChange={(_event, { value }) => change({ outcome: value })}>
          <Radio value="approved" label="It approved the placement" />
          <Radio value="sentBack" label="It sent the proposal back" />
        </RadioGroup>
      </Field>
      <DateField
        label="Decided on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <Field
        label="Minute"
        required
        hint="Where it stands, for example FGB 12/2026, item 4."
        {...fieldProblem(problems, 'minute')}
      >
        <Input
          id={fieldId('minute')}
          autoComplete="off"
          maxLength={200}
          value={draft.minute}
          onChange={(_event, { value }) => change({ minute: value })}
        />
      </Field>
      {isApproved ? (
        <ConditionFields conditions={draft.conditions} problems={problems} onChange={(conditions) => change({ conditions })} />
      ) : (
        <Field label="What has to change" required {...fieldProblem(problems, 'reason')}>
          <Textarea
            id={fieldId('reason')}
            value={draft.reason}
            maxLength={2000}
            resize="vertical"
            onChange={(_event, { value }) => change({ reason: value })}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={recording.isPending}>
          {recording.isPending ? 'Saving…' : 'Record the decision'}
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </form>
  );
}
