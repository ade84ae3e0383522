import { Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { DateField } from '../../shared/DateField.tsx';
import { dayAsTyped } from '../../shared/dayText.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useFormFocus } from '../../shared/useFormFocus.ts';
import { useMe } from '../../shared/useMe.ts';
import { countNames, counts, type DeclarationDraft, declarationFrom } from './declarationDraft.ts';
import { useProviderStyles } from './provider.styles.ts';
import { useRecordProvider } from './providerQuery.ts';

/** What the provider says of pupils whom others have placed there. */
export function DeclarationForm({ providerKey, onClose }: { readonly providerKey: string; readonly onClose: () => void }) {
  const styles = useProviderStyles();
  const { today } = useMe();
  const recording = useRecordProvider(providerKey);
  const [sent, setSent] = useState<DeclarationDraft>();
  const [failure, setFailure] = useState<unknown>();
  const { draft, change, forget } = useDraft<DeclarationDraft>(`declaration|${providerKey}`, () => ({
    key: crypto.randomUUID(),
    on: dayAsTyped(today),
    pupils: '',
    fullTimePupils: '',
    fullTimeLookedAfter: '',
    fullTimeWithEhcPlan: '',
    fullTimeWithSenSupport: '',
  }));
  const close = () => {
    forget();
    onClose();
  };
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const form = useFormFocus('pupils');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = declarationFrom(draft);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const say = 'Recorded. Every school of the trust sees the new figures.';
    recording.mutate({ path: 'declarations', body: written.record, say }, { onSuccess: close, onError: setFailure });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate aria-label="What the provider declares">
      <h3 className={styles.subheading}>What the provider declares</h3>
      <p className={styles.say}>
        Ask the provider about pupils from outside this trust. Whether it must be registered as a school depends on all its
        pupils, not only on ours.
      </p>
      {failure ? <ErrorSummary error={failure} /> : null}
      <DateField
        label="As it is on"
        where="on"
        isRequired
        value={draft.on}
        problem={fieldProblem(problems, 'on')}
        onChange={(on) => change({ on })}
      />
      {countNames.map((name) => (
        <Field key={name} label={counts[name].label} required hint={counts[name].hint} {...fieldProblem(problems, name)}>
          <Input
            className={styles.short}
            id={fieldId(name)}
            inputMode="numeric"
            autoComplete="off"
            value={draft[name]}
            onChange={(_event, { value }) => change({ [name]: value })}
          />
        </Field>
      ))}
      <SaveButtons save="Save the declaration" isSaving={recording.isPending} onCancel={close} />
    </form>
  );
}
