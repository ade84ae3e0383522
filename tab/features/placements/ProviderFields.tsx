import { Field, Select } from '@fluentui/react-components';
import type { ProviderRow } from '#api/contractRecords.ts';
import { providerKindNames } from '#domain/provider.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';

interface ProviderFieldsProps {
  readonly providers: readonly ProviderRow[];
  readonly providerKey: string;
  readonly siteKey: string;
  readonly problems: readonly FieldProblem[];
  readonly onChoose: (choice: { readonly providerKey: string; readonly siteKey: string }) => void;
}

/** The provider and at which of its addresses. A provider with one address needs no second choice. */
export function ProviderFields({ providers, providerKey, siteKey, problems, onChoose }: ProviderFieldsProps) {
  const chosen = providers.find(({ key }) => key === providerKey);
  const choose = (key: string) => {
    const sites = providers.find((provider) => provider.key === key)?.sites ?? [];
    onChoose({ providerKey: key, siteKey: sites.length === 1 ? (sites[0]?.key ?? '') : '' });
  };
  return (
    <>
      <Field label="Provider" required {...fieldProblem(problems, 'providerKey')}>
        <Select id={fieldId('providerKey')} value={providerKey} onChange={(_event, { value }) => choose(value)}>
          <option value="">Choose a provider</option>
          {providers.map((provider) => (
            <option key={provider.key} value={provider.key}>
              {provider.name} ({providerKindNames[provider.kind]}
              {provider.registerStatus && provider.registerStatus !== 'Open' ? `, ${provider.registerStatus.toLowerCase()}` : ''})
            </option>
          ))}
        </Select>
      </Field>
      {chosen ? (
        <Field label="Where" required {...fieldProblem(problems, 'siteKey')}>
          <Select
            id={fieldId('siteKey')}
            value={siteKey}
            onChange={(_event, { value }) => onChoose({ providerKey, siteKey: value })}
          >
            {siteKey === '' ? <option value="">Choose an address</option> : null}
            {chosen.sites.map((site) => (
              <option key={site.key} value={site.key}>
                {site.name}: {site.address} {site.postcode}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </>
  );
}
