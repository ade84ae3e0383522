import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import type { ProviderPage as ProviderView } from '#api/contractDuties.ts';
import { useApi } from '../../shared/apiClient.ts';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { FindingList } from '../../shared/FindingList.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { FactsPanel } from './FactsPanel.tsx';
import { PlacementsPanel } from './PlacementsPanel.tsx';
import { useProviderStyles } from './provider.styles.ts';
import { providerQuery } from './providerQuery.ts';
import { RegisterDifferences } from './RegisterDifferences.tsx';
import { ReportingPanel } from './ReportingPanel.tsx';
import { UsePanel } from './UsePanel.tsx';

/** Everything the trust knows of one provider, and whether it may be used. */
export function ProviderPage({ providerKey }: { readonly providerKey: string }) {
  const { key: school } = useSchool();
  const query = useQuery(providerQuery(useApi(), school, providerKey));
  return (
    <Page
      title={query.data?.name ?? 'Provider'}
      lead={query.data ? `${query.data.kindName} · Shared by all schools of the trust` : undefined}
      actions={
        <Button icon={<Print20Regular />} onClick={() => print()}>
          Print
        </Button>
      }
    >
      <Loaded query={query} what="the provider">
        {(provider) => <Panels provider={provider} />}
      </Loaded>
    </Page>
  );
}

const answers = { notMet: 'May it be used? No', unclear: 'May it be used? Not clear', met: 'May it be used? Yes' } as const;

function Panels({ provider }: { readonly provider: ProviderView }) {
  const styles = useProviderStyles();
  const { findings } = provider;
  const worst = (['notMet', 'unclear', 'met'] as const).find((outcome) => findings.some((one) => one.outcome === outcome));
  return (
    <>
      <Panel heading={answers[worst ?? 'met']} anchor="use">
        <FindingList findings={findings} none="No rule speaks against it." />
      </Panel>
      <DuePanel duties={provider.duties} none="Nothing is open for this provider." />
      <ChecksPanel provider={provider} />
      <RegisterDifferences providerKey={provider.key} />
      <div className={styles.layout}>
        <FactsPanel provider={provider} />
        <div className={styles.column}>
          <ReportingPanel provider={provider} />
          <UsePanel provider={provider} />
          <PlacementsPanel placements={provider.placements} />
        </div>
      </div>
    </>
  );
}
