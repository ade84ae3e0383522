import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Propose } from '#api/contractPlacements.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { PlacementForm } from './PlacementForm.tsx';
import { emptyDraft } from './placementDraft.ts';

/** A new placement, for the headteacher to decide. */
export function ProposePage() {
  const api = useApi();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const notify = useNotify();
  const send = async (proposal: Propose) => {
    const { key } = await api.send<{ readonly key: string }>('POST', `/schools/${school}/placements`, proposal);
    await queries.invalidateQueries({ queryKey: ['school', school] });
    notify({ say: 'Proposed. The headteacher is asked in Teams chat.' });
    navigate(`/schools/${school}/placements/${encodeURIComponent(key)}`);
  };
  return (
    <Page title="Propose a placement" lead="The headteacher gets these facts as a card in Teams, to approve or send back.">
      <PlacementForm
        draftName={`alongside.propose.${school}`}
        initial={emptyDraft}
        verb="Propose"
        send={send}
        onCancel={() => navigate(`/schools/${school}/placements`)}
      />
    </Page>
  );
}
