import { Button, Input } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ProviderRow } from '#api/contractRecords.ts';
import { countOf } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { providersQuery } from '../../shared/schoolQueries.ts';
import { ProviderList } from './ProviderList.tsx';

/** The providers the trust knows, shared by its schools. */
export function ProvidersPage() {
  const { key } = useSchool();
  const [, navigate] = useLocation();
  const query = useQuery(providersQuery(useApi(), key));
  const add = query.data?.mayAdd ? (
    <Button appearance="primary" icon={<Add20Regular />} onClick={() => navigate(`/schools/${key}/providers/new`)}>
      Add a provider
    </Button>
  ) : null;
  return (
    <Page title="Providers" lead="Shared by all schools of the trust." actions={add}>
      <Loaded query={query} what="providers">
        {({ providers }) => <Found providers={providers} />}
      </Loaded>
    </Page>
  );
}

const searched = ({ name, urn, sites }: ProviderRow): string =>
  `${name} ${urn} ${sites.map((site) => `${site.name} ${site.address} ${site.postcode}`).join(' ')}`.toLowerCase();

function Found({ providers }: { readonly providers: readonly ProviderRow[] }) {
  const [words, setWords] = useState('');
  const found = providers.filter((provider) => searched(provider).includes(words.trim().toLowerCase()));
  if (providers.length === 0)
    return <EmptyState say="No provider yet. Find one in the national register of schools, or type one in." />;
  return (
    <Panel
      heading={countOf(found.length, 'provider')}
      actions={
        <Input
          aria-label="Find by name, URN or address"
          placeholder="Find by name, URN or address"
          type="search"
          style={{ width: '280px', maxWidth: '100%' }}
          contentBefore={<Search20Regular />}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
      }
    >
      {found.length === 0 ? <EmptyState say="No provider fits. Write less of the name." /> : <ProviderList providers={found} />}
    </Panel>
  );
}
