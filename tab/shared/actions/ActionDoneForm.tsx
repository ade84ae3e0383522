import { Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ActionsPage, CompleteActionBody } from '#api/contractActions.ts';
import { DateField } from '../DateField.tsx';
import { dayAsTyped, dayFrom } from '../dayText.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import { useDraft } from '../useDraft.ts';
import { useFormFocus } from '../useFormFocus.ts';
import { useMe } from '../useMe.ts';
import { useActionStyles } from './actions.styles.ts';
import { useRecordAction } from './actionsQuery.ts';

interface ActionDoneFormProps {
  readonly placementKey: string;
  readonly action: ActionsPage['actions'][number];
  readonly onClose: () => void;
}

/** That an action was done: when, and where that can be seen. */
export function ActionDoneForm({ placementKey, action, onClose }: ActionDoneFormProps) {
  const styles = useActionStyles();
  const { today } = useMe();
  const form = useFormFocus('actions');
  const recording = useRecordAction(placementKey);
  const { draft, change, forget } = useDraft(`alongside.action.${action.key}`, () => ({
    key: crypto.randomUUID(),
    on: dayAsTyped(today),
    evidence: '',
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const on = dayFrom(draft.on);
    const missing = [
      ...(on ? [] : [{ where: 'on', say: 'Write the day on which it was done, such as 23/11/2026.' }]),
      ...(draft.evidence.trim() ? [] : [{ where: 'evidence', say: 'Write what was done, and where that can be seen.' }]),
    ];
    if (!on || missing.length > 0) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    const body: CompleteActionBody = { key: draft.key, on, evidence: draft.evidence.trim() };
    recording.mutate(
      { path: `/${encodeURIComponent(action.key)}/done`, body, say: 'Recorded as done.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Record the action as done">
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="Done on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      <Field label="What was done, and where that can be seen" required {...fieldProblem(problems, 'evidence')}>
        <Textarea
          id={fieldId('evidence')}
          value={draft.evidence}
          maxLength={4000}
          resize="vertical"
          onChange={(_event, { value }) => change({ evidence: value })}
        />
      </Field>
      <SaveButtons save="Save" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
