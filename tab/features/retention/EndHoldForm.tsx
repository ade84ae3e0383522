import { Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { HoldRow } from '#api/contractRetention.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useRetentionStyles } from './retention.styles.ts';
import { useHold } from './retentionQuery.ts';

/** Ends a hold, with the reason. */
export function EndHoldForm({ hold, onClose }: { readonly hold: HoldRow; readonly onClose: () => void }) {
  const styles = useRetentionStyles();
  const saving = useHold();
  const { draft, change, forget } = useDraft(`end hold|${hold.key}`, () => ({ key: crypto.randomUUID(), reason: '' }));
  const [failure, setFailure] = useState<unknown>();
  const problems = draft.reason.trim() === '' ? fieldProblemsOf(failure) : [];
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.reason.trim() === '') return setFailure(formIncomplete([{ where: 'reason', say: 'Say why the hold ends.' }]));
    setFailure(undefined);
    saving.mutate(
      { path: `holds/${encodeURIComponent(hold.key)}/end`, body: draft, say: `The hold is ended: ${hold.about}.` },
      { onSuccess: close, onError: setFailure },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={`End the hold: ${hold.about}`}>
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="Why it ends" required {...fieldProblem(problems, 'reason')}>
        <Textarea
          id={fieldId('reason')}
          maxLength={1000}
          resize="vertical"
          value={draft.reason}
          onChange={(_event, { value }) => change({ reason: value })}
        />
      </Field>
      <SaveButtons save="End the hold" isSaving={saving.isPending} onCancel={close} />
    </form>
  );
}
