import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { PassportPage } from '#api/contractPassport.ts';
import { providerKindNames, providerKinds } from '#domain/provider.ts';
import { costUnitList, costUnits } from '#domain/providerDetails.ts';
import { DateField } from '../../shared/DateField.tsx';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { formIncomplete } from '../../shared/formIncomplete.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { type DetailsDraft, detailsDraft, detailsFrom } from './detailsDraft.ts';
import { useChangeProvider } from './passportQuery.ts';
import { useProviderStyles } from './provider.styles.ts';

interface DetailsFormProps {
  readonly provider: ProviderPage;
  readonly details: PassportPage['details'];
  readonly onClose: () => void;
}

/** Everything that people say of the provider; what somebody else changes meanwhile is not overwritten. */
export function DetailsForm({ provider, details, onClose }: DetailsFormProps) {
  const styles = useProviderStyles();
  const form = useFormStyles();
  const changing = useChangeProvider(provider.key);
  const {
    draft: kept,
    change,
    forget,
  } = useDraft(`details|${provider.key}`, () => ({
    // As it was when the writing began.
    seen: details,
    draft: detailsDraft(details),
  }));
  const { seen, draft } = kept;
  const close = () => {
    forget();
    onClose();
  };
  const [sent, setSent] = useState<DetailsDraft>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const set = (where: keyof DetailsDraft) => (value: string) => change({ draft: { ...draft, [where]: value } });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    const written = detailsFrom(draft);
    if ('problems' in written) return setFailure(formIncomplete(written.problems));
    setFailure(undefined);
    const body = { to: written.to, seen };
    changing.mutate(
      { path: 'details', body, say: 'Saved. Every school of the trust sees it.' },
      { onSuccess: close, onError: setFailure },
    );
  };
  const line = (where: keyof DetailsDraft, label: string, hint = '', isRequired = false) => (
    <Field label={label} required={isRequired} {...(hint ? { hint } : {})} {...fieldProblem(problems, where)}>
      <Input id={fieldId(where)} autoComplete="off" value={draft[where]} onChange={(_event, { value }) => set(where)(value)} />
    </Field>
  );
  const note = (where: keyof DetailsDraft, label: string, hint: string) => (
    <Field label={label} hint={hint} {...fieldProblem(problems, where)}>
      <Textarea
        id={fieldId(where)}
        maxLength={4000}
        resize="vertical"
        value={draft[where]}
        onChange={(_event, { value }) => set(where)(value)}
      />
    </Field>
  );
  const day = (where: keyof DetailsDraft, label: string) => (
    <DateField label={label} where={where} value={draft[where]} problem={fieldProblem(problems, where)} onChange={set(where)} />
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="What is known of the provider">
      <h3 className={styles.subheading}>What is known of the provider</h3>
      {failure ? <ErrorSummary error={failure} problems={problems.length > 0 ? problems : fieldProblemsOf(failure)} /> : null}
      {line('name', 'Name', '', true)}
      <div className={form.pair}>
        <Field label="Kind" required {...fieldProblem(problems, 'kind')}>
          <Select id={fieldId('kind')} value={draft.kind} onChange={(_event, { value }) => set('kind')(value)}>
            {providerKinds.map((kind) => (
              <option key={kind} value={kind}>
                {providerKindNames[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {line('localNames', 'Local names', 'What people call it')}
        {line('contactName', 'Contact')}
        {line('contactEmail', 'E-mail')}
        {line('telephone', 'Telephone', '', true)}
        {line('website', 'Website')}
        {line('safeguardingLeadName', 'Safeguarding lead')}
        {line('safeguardingLeadTelephone', 'Safeguarding lead’s telephone')}
        {day('safeguardingLeadTrainedOn', 'Safeguarding lead last trained on')}
        {line('deputySafeguardingLeadName', 'Deputy')}
        {line('deputySafeguardingLeadTelephone', 'Deputy’s telephone')}
        {day('deputySafeguardingLeadTrainedOn', 'Deputy last trained on')}
        {line('inspectionOutcome', 'Latest inspection: outcome', 'Ofsted’s words, or another inspectorate’s')}
        {day('inspectionOn', 'Latest inspection: day')}
        {line('laListedBy', 'In the catalogue of', 'The local authority. Evidence, never a pass.')}
        {day('laListedSince', 'In the catalogue since')}
        {line('cost', 'Cost in pounds')}
        <Field label="Cost is for" {...fieldProblem(problems, 'costPer')}>
          <Select id={fieldId('costPer')} value={draft.costPer} onChange={(_event, { value }) => set('costPer')(value)}>
            <option value="">Not known</option>
            {costUnitList.map((unit) => (
              <option key={unit} value={unit}>
                {costUnits[unit]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {note('curriculum', 'Curriculum', 'English, mathematics and science, PSHE, work-related learning: what is taught.')}
      {note('qualifications', 'Qualifications', 'Which recognised qualifications pupils can gain.')}
      <SaveButtons save="Save what is known" isSaving={changing.isPending} onCancel={close} />
    </form>
  );
}
