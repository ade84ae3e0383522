import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { providerKindNames, providerKinds } from '#domain/provider.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { kindOf, type ProviderDraft } from './providerDraft.ts';
import { SiteFields } from './SiteFields.tsx';

interface ProviderFormProps {
  readonly draft: ProviderDraft;
  readonly error: unknown;
  /** The form as it was when the error came. */
  readonly sent: ProviderDraft | undefined;
  readonly isSaving: boolean;
  readonly onChange: (part: Partial<ProviderDraft>) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

type TextField =
  | 'name'
  | 'urn'
  | 'telephone'
  | 'contactName'
  | 'contactEmail'
  | 'website'
  | 'safeguardingLeadName'
  | 'safeguardingLeadTelephone';

/** A provider's facts, from the register or typed. */
export function ProviderForm({ draft, error, sent, isSaving, onChange, onSave, onCancel }: ProviderFormProps) {
  const styles = useFormStyles();
  const problems = stillStanding(fieldProblemsOf(error), sent, draft);
  const text = (
    where: TextField,
    label: string,
    more: { readonly type?: 'tel' | 'email' | 'url'; readonly isRequired?: boolean } = {},
  ) => (
    <Field label={label} required={more.isRequired ?? false} {...fieldProblem(problems, where)}>
      <Input
        id={fieldId(where)}
        type={more.type ?? 'text'}
        autoComplete="off"
        value={draft[where]}
        onChange={(_event, { value }) => onChange({ [where]: value })}
      />
    </Field>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {error ? <ErrorSummary error={error} /> : null}
      <Panel heading="The provider">
        <div className={styles.fields}>
          {text('name', 'Name', { isRequired: true })}
          <div className={styles.pair}>
            <Field label="Kind" required {...fieldProblem(problems, 'kind')}>
              <Select id={fieldId('kind')} value={draft.kind} onChange={(_event, { value }) => onChange({ kind: kindOf(value) })}>
                {providerKinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {providerKindNames[kind]}
                  </option>
                ))}
              </Select>
            </Field>
            {text('urn', 'URN, if it has one')}
          </div>
        </div>
      </Panel>
      <Panel heading="Whom to ring">
        <div className={styles.fields}>
          <div className={styles.pair}>
            {text('telephone', 'Telephone', { type: 'tel', isRequired: true })}
            {text('contactName', 'Contact')}
            {text('contactEmail', 'E-mail', { type: 'email' })}
            {text('website', 'Website', { type: 'url' })}
            {text('safeguardingLeadName', 'Safeguarding lead')}
            {text('safeguardingLeadTelephone', "Safeguarding lead's telephone", { type: 'tel' })}
          </div>
        </div>
      </Panel>
      <SiteFields sites={draft.sites} problems={problems} onChange={(sites) => onChange({ sites })} />
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabled={isSaving}>
          {isSaving ? 'Saving…' : 'Add the provider'}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
