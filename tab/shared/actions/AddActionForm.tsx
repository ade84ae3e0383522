import { type FormEvent, useState } from 'react';
import type { AddActionBody } from '#api/contractActions.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { fieldProblemsOf } from '../fieldProblems.ts';
import { formIncomplete } from '../formIncomplete.ts';
import { SaveButtons } from '../SaveButtons.tsx';
import { useDraft } from '../useDraft.ts';
import { useFormFocus } from '../useFormFocus.ts';
import { useMe } from '../useMe.ts';
import { ActionPart } from './ActionFields.tsx';
import { type ActionPerson, actionsFrom, emptyAction } from './actionDraft.ts';
import { useActionStyles } from './actions.styles.ts';
import { useRecordAction } from './actionsQuery.ts';

interface AddActionFormProps {
  readonly placementKey: string;
  readonly people: readonly ActionPerson[];
  readonly onClose: () => void;
}

/** An action agreed by itself, beside visits and meetings. */
export function AddActionForm({ placementKey, people, onClose }: AddActionFormProps) {
  const styles = useActionStyles();
  const { today } = useMe();
  const form = useFormFocus('actions');
  const recording = useRecordAction(placementKey);
  const { draft, change, forget } = useDraft(`alongside.newAction.${placementKey}`, () => ({
    key: crypto.randomUUID(),
    ...emptyAction,
  }));
  const [failure, setFailure] = useState<unknown>();
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = actionsFrom([draft]);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    const [action] = written.actions;
    if (!action) return;
    setFailure(undefined);
    const body: AddActionBody = { key: draft.key, on: today, ...action };
    recording.mutate({ path: '', body, say: 'The action is recorded.' }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="Add an action">
      {failure ? <ErrorSummary error={failure} /> : null}
      <ActionPart at={0} action={draft} people={people} problems={fieldProblemsOf(failure)} change={change} />
      <SaveButtons save="Save" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
