import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import type { ProviderPage as ProviderView } from '#api/contractDuties.ts';
import type { PassportPage } from '#api/contractPassport.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { DocumentsPanel } from '../../shared/documents/DocumentsPanel.tsx';
import { DuePanel } from '../../shared/duties/DuePanel.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { FindingList } from '../../shared/FindingList.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Loading } from '../../shared/Loading.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { FactsPanel } from './FactsPanel.tsx';
import { PassportPanel } from './PassportPanel.tsx';
import { PlacementsPanel } from './PlacementsPanel.tsx';
import { passportQuery } from './passportQuery.ts';
import { useProviderStyles } from './provider.styles.ts';
import { providerQuery } from './providerQuery.ts';
import { RecordLines } from './RecordLines.tsx';
import { RegisterDifferences } from './RegisterDifferences.tsx';
import { RegistrationPanel } from './RegistrationPanel.tsx';
import { ReportingPanel } from './ReportingPanel.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { ToldPanel } from './ToldPanel.tsx';
import { UsePanel } from './UsePanel.tsx';
import { useAsked } from './useAsked.ts';

interface ProviderPageProps {
  readonly providerKey: string;
  /** What is done when the provider can no longer be used, from a feature of its own; the app puts it here. */
  readonly failure: ReactNode;
}

/** Everything the trust knows of one provider, and whether it may be used. */
export function ProviderPage({ providerKey, failure }: ProviderPageProps) {
  const { key: school } = useSchool();
  const api = useApi();
  const query = useQuery(providerQuery(api, school, providerKey));
  const passport = useQuery(passportQuery(api, school, providerKey));
  return (
    <Page
      title={query.data?.name ?? 'Provider'}
      lead={query.data ? `${query.data.kindName} · Shared by all schools of the trust` : undefined}
      actions={
        <>
          <AppLink to={`/schools/${school}/providers/${encodeURIComponent(providerKey)}/audits`}>Safeguarding audits</AppLink>
          <Button icon={<Print20Regular />} onClick={() => print()}>
            Print
          </Button>
        </>
      }
    >
      <Loaded query={query} what="the provider">
        {(provider) => (
          <Loaded query={passport} what="the passport">
            {(page) => <Panels provider={provider} passport={page} failure={failure} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

const answers = {
  notMet: 'May it be used for a new placement? No',
  unclear: 'May it be used for a new placement? Not clear',
  met: 'May it be used for a new placement? Yes',
} as const;

interface PanelsProps {
  readonly failure: ReactNode;
  readonly provider: ProviderView;
  readonly passport: PassportPage;
}

function Panels({ provider, passport, failure }: PanelsProps) {
  const styles = useProviderStyles();
  const form = useAsked();
  const { findings } = provider;
  const worst = (['notMet', 'unclear', 'met'] as const).find((outcome) => findings.some((one) => one.outcome === outcome));
  return (
    <>
      <Panel heading={answers[worst ?? 'met']} anchor="use">
        <FindingList findings={findings} none="No rule speaks against it." />
      </Panel>
      <PassportPanel provider={provider} passport={passport} form={form} />
      <DuePanel duties={provider.duties} none="Nothing is open for this provider." />
      <div className={styles.layout}>
        <div className={styles.column}>
          <FactsPanel
            provider={provider}
            passport={passport}
            onChange={passport.mayDescribe && form.asked === null ? () => form.open('details') : undefined}
          />
          <SitesPanel providerKey={provider.key} passport={passport} form={form} />
          <RegisterDifferences providerKey={provider.key} />
        </div>
        <div className={styles.column}>
          <ReportingPanel provider={provider} />
          <Panel heading={`Visits: ${passport.visits.length}`} anchor="visits">
            {passport.visits.length === 0 ? (
              <EmptyState say="No school of the trust has recorded a visit." />
            ) : (
              <RecordLines records={passport.visits} />
            )}
          </Panel>
          <ToldPanel provider={provider} passport={passport} form={form} />
          <DocumentsPanel subjects={[{ what: 'provider', key: provider.key }]} />
          <PlacementsPanel placements={provider.placements} />
        </div>
      </div>
      <Suspense fallback={<Loading what="what is done when it fails" />}>{failure}</Suspense>
      <RegistrationPanel passport={passport} />
      <UsePanel provider={provider} />
    </>
  );
}
