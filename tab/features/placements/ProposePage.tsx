import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearchParams } from 'wouter';
import type { PlacementView, Propose } from '#api/contractPlacements.ts';
import { listInWords } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { placementQuery } from '../../shared/schoolQueries.ts';
import { copyOf } from './copyOf.ts';
import { PlacementForm } from './PlacementForm.tsx';
import { emptyDraft, type PlacementDraft } from './placementDraft.ts';

/** A new placement, for the headteacher to decide; with `?like=` filled in from another, for another pupil. */
export function ProposePage() {
  const [search] = useSearchParams();
  const like = search.get('like');
  return (
    <Page title="Propose a placement" lead="The headteacher gets these facts as a card in Teams, to approve or send back.">
      {like ? <ProposingLike placementKey={like} /> : <Proposing draftName="" initial={emptyDraft} />}
    </Page>
  );
}

function ProposingLike({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const query = useQuery(placementQuery(useApi(), school, placementKey));
  return (
    <Loaded query={query} what="the placement">
      {(placement) => <Copied placement={placement} />}
    </Loaded>
  );
}

function Copied({ placement }: { readonly placement: PlacementView }) {
  const { draft, leftOut } = copyOf(placement);
  const left = leftOut.length === 0 ? '' : ` Left out, because the pupil was named there: ${listInWords(leftOut)}.`;
  return (
    <>
      <MessageBar intent="info">
        <MessageBarBody>
          Filled in from the placement of {placement.pupilName}. Choose the pupil, the dates and how it is arranged, and look
          whether the rest fits.{left}
        </MessageBarBody>
      </MessageBar>
      <Proposing draftName={`.like.${placement.key}`} initial={() => draft} />
    </>
  );
}

interface ProposingProps {
  readonly draftName: string;
  readonly initial: () => PlacementDraft;
}

function Proposing({ draftName, initial }: ProposingProps) {
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
    <PlacementForm
      draftName={`alongside.propose.${school}${draftName}`}
      initial={initial}
      verb="Propose"
      send={send}
      onCancel={() => navigate(`/schools/${school}/placements`)}
    />
  );
}
