import { Button, Input } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { ProviderRow } from '#api/contractRecords.ts';
import { providerKindNames, providerKinds } from '#domain/provider.ts';
import { countOf } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FilterSelect } from '../../shared/FilterSelect.tsx';
import { useFilterStyles } from '../../shared/filters.styles.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { providersQuery } from '../../shared/schoolQueries.ts';
import { useAddressFilters } from '../../shared/useAddressFilters.ts';
import { ProviderList } from './ProviderList.tsx';
import { useChoices } from './providerUseWords.ts';
import { RegisterChecksBanner } from './RegisterChecksBanner.tsx';

/** The providers the trust knows, shared by its schools. */
export function ProvidersPage() {
  const { key } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(providersQuery(useApi(), key));
  const actions = (
    <>
      <Button onClick={() => navigate(`/schools/${key}/providers/compare`)}>Compare providers</Button>
      {query.data?.mayAdd ? (
        <>
          <Button onClick={() => navigate(`/schools/${key}/providers/import`)}>Import your tracker</Button>
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => navigate(`/schools/${key}/providers/new`)}>
            Add a provider
          </Button>
        </>
      ) : null}
    </>
  );
  return (
    <Page title="Providers" lead="Shared by all schools of the trust." actions={actions}>
      <RegisterChecksBanner />
      <Loaded query={query} what="providers">
        {({ providers }) => <Found providers={providers} />}
      </Loaded>
    </Page>
  );
}

const searched = ({ name, urn, sites }: ProviderRow): string =>
  `${name} ${urn} ${sites.map((site) => `${site.name} ${site.address} ${site.postcode}`).join(' ')}`.toLowerCase();

const sortChoices = [
  ['name', 'By name'],
  ['pupils', 'Most pupils first'],
  ['use', 'May not be used first'],
] as const;
const worstFirst = ['notMet', 'unclear', 'met'] as const;

function inOrder(providers: readonly ProviderRow[], sort: string): ProviderRow[] {
  const byName = providers.toSorted((one, other) => one.name.localeCompare(other.name));
  if (sort === 'pupils') return byName.sort((one, other) => other.pupilsNow - one.pupilsNow);
  if (sort === 'use') return byName.sort((one, other) => worstFirst.indexOf(one.mayBeUsed) - worstFirst.indexOf(other.mayBeUsed));
  return byName;
}

function Found({ providers }: { readonly providers: readonly ProviderRow[] }) {
  const styles = useFilterStyles();
  const { of, choose, words, setWords } = useAddressFilters({ kind: '', use: '', sort: 'name' });
  const [kind, use, sort] = [of('kind'), of('use'), of('sort')];
  const kinds = providerKinds.filter((one) => providers.some((provider) => provider.kind === one));
  const found = providers.filter(
    (provider) =>
      (kind === '' || kind === provider.kind) &&
      (use === '' || use === provider.mayBeUsed) &&
      searched(provider).includes(words.trim().toLowerCase()),
  );
  if (providers.length === 0)
    return <EmptyState say="No provider yet. Find one in the national register of schools, or type one in." />;
  return (
    <Panel
      heading={countOf(found.length, 'provider')}
      actions={
        <div className={styles.filters}>
          <FilterSelect
            label="Which kind"
            value={kind}
            choices={[['', 'Every kind'], ...kinds.map((one) => [one, providerKindNames[one]] as const)]}
            onChoose={(value) => choose('kind', value)}
          />
          <FilterSelect label="May it be used" value={use} choices={useChoices} onChoose={(value) => choose('use', value)} />
          <FilterSelect label="In which order" value={sort} choices={sortChoices} onChoose={(value) => choose('sort', value)} />
          <Input
            aria-label="Find by name, URN or address"
            placeholder="Find by name, URN or address"
            type="search"
            className={styles.words}
            contentBefore={<Search20Regular />}
            value={words}
            onChange={(_event, { value }) => setWords(value)}
          />
        </div>
      }
    >
      {found.length === 0 ? (
        <EmptyState say="No provider fits. Write less of the name." />
      ) : (
        <ProviderList providers={inOrder(found, sort)} />
      )}
    </Panel>
  );
}
