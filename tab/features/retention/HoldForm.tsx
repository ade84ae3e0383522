import { Field, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { RetentionView } from '#api/contractRetention.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useDraft } from '../../shared/useDraft.ts';
import { useRetentionStyles } from './retention.styles.ts';
import { useHold } from './retentionQuery.ts';

/** Places a hold: on one pupil, on everybody placed at a provider, or on the whole school. */
export function HoldForm({ view, onClose }: { readonly view: RetentionView; readonly onClose: () => void }) {
  const styles = useRetentionStyles();
  const { name } = useSchool();
  const saving = useHold();
  const { draft, change, forget } = useDraft('place hold', () => ({
    key: crypto.randomUUID(),
    on: 'pupil',
    about: '',
    reason: '',
  }));
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const choices = draft.on === 'pupil' ? view.pupils : view.providers;
  const close = () => {
    forget();
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const { key, on, about, reason } = draft;
    const missing = [
      ...(on === 'school' || about !== '' ? [] : [{ where: 'about', say: `Choose the ${on}.` }]),
      ...(reason.trim() ? [] : [{ where: 'reason', say: 'Say why: whoever ends the hold must know.' }]),
    ];
    if (missing.length > 0) return setFailure(formIncomplete(missing));
    setFailure(undefined);
    const body = { key, pupilKey: on === 'pupil' ? about : '', providerKey: on === 'provider' ? about : '', reason };
    saving.mutate({ path: 'holds', body, say: 'The hold is in force.' }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Place a hold">
      {failure ? <ErrorSummary error={failure} /> : null}
      <Field label="What is held" required>
        <Select value={draft.on} onChange={(_event, { value }) => change({ on: value, about: '' })}>
          <option value="pupil">The records of one pupil</option>
          <option value="provider">Of every pupil placed at a provider</option>
          <option value="school">Of every pupil of {name}</option>
        </Select>
      </Field>
      {draft.on === 'school' ? null : (
        <Field label={draft.on === 'pupil' ? 'Pupil' : 'Provider'} required {...fieldProblem(problems, 'about')}>
          <Select id={fieldId('about')} value={draft.about} onChange={(_event, { value }) => change({ about: value })}>
            <option value="">Choose</option>
            {choices.map((one) => (
              <option key={one.key} value={one.key}>
                {one.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label="Why"
        hint="A complaint, a claim, an inquiry, with its number if there is one."
        required
        {...fieldProblem(problems, 'reason')}
      >
        <Textarea
          id={fieldId('reason')}
          maxLength={1000}
          resize="vertical"
          value={draft.reason}
          onChange={(_event, { value }) => change({ reason: value })}
        />
      </Field>
      <SaveButtons save="Place the hold" isSaving={saving.isPending} onCancel={close} />
    </form>
  );
}
