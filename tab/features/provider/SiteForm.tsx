import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { PassportPage } from '#api/contractPassport.ts';
import { siteKindNames, siteKinds } from '#domain/provider.ts';
import { ErrorSummary } from '../../shared/ErrorSummary.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId, fieldProblem, fieldProblemsOf, stillStanding } from '../../shared/fieldProblems.ts';
import { SaveButtons } from '../../shared/SaveButtons.tsx';
import { useDraft } from '../../shared/useDraft.ts';
import { useChangeProvider } from './passportQuery.ts';
import { useProviderStyles } from './provider.styles.ts';

type Site = PassportPage['sites'][number];
interface SiteFormProps {
  readonly providerKey: string;
  /** Undefined for a new one. */
  readonly site: Site | undefined;
  readonly onClose: () => void;
}

const empty: Omit<Site, 'key'> = { name: '', kind: 'satellite', subcontractor: '', address: '', postcode: '', telephone: '' };

/** What is written, and the site as it was when the writing began. */
interface KeptSite {
  readonly key: string;
  readonly seen: Site | null;
  readonly draft: Omit<Site, 'key'>;
}

/** One address at which the provider works. */
export function SiteForm({ providerKey, site, onClose }: SiteFormProps) {
  const styles = useProviderStyles();
  const form = useFormStyles();
  const changing = useChangeProvider(providerKey);
  const {
    draft: kept,
    change: keep,
    forget,
  } = useDraft<KeptSite>(`site|${providerKey}|${site?.key ?? ''}`, () => ({
    key: site?.key ?? crypto.randomUUID(),
    seen: site ?? null,
    draft: site ?? empty,
  }));
  const { key, seen, draft } = kept;
  const close = () => {
    forget();
    onClose();
  };
  const [sent, setSent] = useState<object>();
  const [failure, setFailure] = useState<unknown>();
  const problems = stillStanding(fieldProblemsOf(failure), sent, draft);
  const change = (part: Partial<Site>) => keep({ draft: { ...draft, ...part } });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(draft);
    setFailure(undefined);
    const body = { ...draft, key, seen };
    changing.mutate(
      { path: 'sites', body, say: `Saved: ${draft.name}. Every school of the trust sees it.` },
      { onSuccess: close, onError: setFailure },
    );
  };
  const line = (where: 'name' | 'subcontractor' | 'postcode' | 'telephone', label: string, isRequired = false) => (
    <Field label={label} required={isRequired} {...fieldProblem(problems, where)}>
      <Input
        id={fieldId(where)}
        autoComplete="off"
        value={draft[where]}
        onChange={(_event, { value }) => change({ [where]: value })}
      />
    </Field>
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="A site of the provider">
      <h3 className={styles.subheading}>{site ? site.name : 'A new site'}</h3>
      {failure ? <ErrorSummary error={failure} problems={problems.length > 0 ? problems : fieldProblemsOf(failure)} /> : null}
      {line('name', 'Name of the place', true)}
      <div className={form.pair}>
        <Field label="Kind of site" required {...fieldProblem(problems, 'kind')}>
          <Select
            id={fieldId('kind')}
            value={draft.kind}
            onChange={(_event, { value }) => change({ kind: siteKinds.find((kind) => kind === value) ?? 'main' })}
          >
            {siteKinds.map((kind) => (
              <option key={kind} value={kind}>
                {siteKindNames[kind]}
              </option>
            ))}
          </Select>
        </Field>
        {draft.kind === 'subcontracted' ? line('subcontractor', 'Who works there for the provider', true) : null}
      </div>
      <Field label="Address" required {...fieldProblem(problems, 'address')}>
        <Textarea
          id={fieldId('address')}
          resize="vertical"
          maxLength={1000}
          value={draft.address}
          onChange={(_event, { value }) => change({ address: value })}
        />
      </Field>
      <div className={form.pair}>
        {line('postcode', 'Postcode')}
        {line('telephone', 'Telephone there')}
      </div>
      <SaveButtons save="Save the site" isSaving={changing.isPending} onCancel={close} />
    </form>
  );
}
