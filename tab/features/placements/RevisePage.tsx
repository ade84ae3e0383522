import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { PlacementView, Propose, Revise } from '#api/contractPlacements.ts';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { placementQuery } from '../../shared/schoolQueries.ts';
import { PlacementForm } from './PlacementForm.tsx';
import { draftOf } from './placementDraft.ts';

/** A proposal changed: it becomes the next revision and waits for the headteacher again. */
export function RevisePage({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const query = useQuery(placementQuery(useApi(), school, placementKey));
  return (
    <Page title="Change the proposal" lead="The headteacher is asked again about the changed proposal.">
      <Loaded query={query} what="the proposal">
        {(placement) => <Revising placement={placement} />}
      </Loaded>
    </Page>
  );
}

function Revising({ placement }: { readonly placement: PlacementView }) {
  const api = useApi();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const notify = useNotify();
  const back = `/schools/${school}/placements/${encodeURIComponent(placement.key)}`;
  const send = async (proposal: Propose) => {
    const body: Revise = { ...proposal, revision: placement.revision };
    await api.send('PUT', `/schools/${school}/placements/${encodeURIComponent(placement.key)}`, body);
    await queries.invalidateQueries({ queryKey: ['school', school] });
    notify({ say: 'Changed. The headteacher is asked again in Teams chat.' });
    navigate(back);
  };
  return (
    <PlacementForm
      draftName={`alongside.revise.${placement.key}.${placement.revision}`}
      initial={() => draftOf(placement)}
      verb="Send the changed proposal"
      send={send}
      onCancel={() => navigate(back)}
    />
  );
}
