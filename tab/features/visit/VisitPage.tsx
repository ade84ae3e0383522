import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { VisitForm } from './VisitForm.tsx';
import type { VisitNeeds } from './visitDraft.ts';
import { readVisit, visitName } from './visitStore.ts';
import { visitsQuery } from './visitsQuery.ts';

/** The record of one visit, to be written during it on a telephone. What is on the device opens without a connection. */
export function VisitPage({ placementKey }: { readonly placementKey: string }) {
  const { key: school, name } = useSchool();
  const { personId } = useMe();
  const query = useQuery(visitsQuery(useApi(), school, placementKey));
  const kept = readVisit(visitName(personId, school, placementKey));
  const needs: VisitNeeds | undefined = query.data ?? kept?.needs;
  return (
    <Page
      title={needs ? `Visit to ${needs.providerName}` : 'Visit'}
      lead={needs ? `${needs.pupilName} · ${needs.siteAddress}` : name}
    >
      {needs ? (
        <VisitForm key={placementKey} placementKey={placementKey} needs={needs} />
      ) : (
        <Loaded query={query} what="the visit">
          {() => null}
        </Loaded>
      )}
    </Page>
  );
}
