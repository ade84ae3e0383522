import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Propose } from '#api/contractPlacements.ts';
import type { ProviderRow } from '#api/contractRecords.ts';
import type { ReferralView } from '#api/contractReferrals.ts';
import { placementReasons } from '#domain/placement.ts';
import { useApi } from '../../shared/apiClient.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Loading } from '../../shared/Loading.tsx';
import { useNotify } from '../../shared/notices.ts';
import { Page } from '../../shared/Page.tsx';
import { referralQuery } from '../../shared/referralQuery.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { providersQuery } from '../../shared/schoolQueries.ts';
import { PlacementForm } from './PlacementForm.tsx';
import { emptyDraft, type PlacementDraft } from './placementDraft.ts';

/** The proposal that a referral led to, filled in from it; the placement takes the referral's key. */
export function ProposeFromReferralPage({ referralKey }: { readonly referralKey: string }) {
  const api = useApi();
  const { key: school } = useSchool();
  const referral = useQuery(referralQuery(api, school, referralKey));
  const providers = useQuery(providersQuery(api, school));
  return (
    <Page title="Propose a placement" lead="Filled in from the referral. The headteacher gets these facts as a card in Teams.">
      <Loaded query={referral} what="the referral">
        {(view) => (
          <Loaded query={providers} what="providers">
            {(list) => (isNew(providers) ? <Proposing view={view} providers={list.providers} /> : <Loading what="providers" />)}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

/** The form takes its first values once: a provider that was added a minute ago must be among them. */
const isNew = ({ isStale, isFetchedAfterMount }: Pick<UseQueryResult, 'isStale' | 'isFetchedAfterMount'>): boolean =>
  isFetchedAfterMount || !isStale;

function Proposing({ view, providers }: { readonly view: ReferralView; readonly providers: readonly ProviderRow[] }) {
  const api = useApi();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const notify = useNotify();
  const send = async (proposal: Propose) => {
    const body = { ...proposal, fromReferral: true };
    const { key } = await api.send<{ readonly key: string }>('POST', `/schools/${school}/placements`, body);
    await queries.invalidateQueries({ queryKey: ['school', school] });
    notify({ say: 'Proposed. The headteacher is asked in Teams chat.' });
    navigate(`/schools/${school}/placements/${encodeURIComponent(key)}`);
  };
  return (
    <PlacementForm
      // Of the referral as it is now: what was changed in it is never hidden by an older draft.
      draftName={`alongside.propose.${school}.${view.key}.${view.savedAt}`}
      initial={() => draftFrom(view, providers)}
      verb="Propose"
      send={send}
      onCancel={() => navigate(`/schools/${school}/referrals/${encodeURIComponent(view.key)}`)}
    />
  );
}

const arrangementOf = (text: string | undefined): PlacementDraft['arrangement'] =>
  text === 'offSiteDirection' || text === 'schoolWithParents' || text === 'localAuthority' ? text : '';

/** What the referral says of the placement; a provider with one address needs no choice of it. */
function draftFrom({ key, pupilKey, providerKey, answers }: ReferralView, providers: readonly ProviderRow[]): PlacementDraft {
  const sites = providers.find((provider) => provider.key === providerKey)?.sites ?? [];
  const answer = (field: string) => answers[field] ?? '';
  return {
    ...emptyDraft(),
    key,
    pupilKey,
    providerKey: sites.length > 0 ? providerKey : '',
    siteKey: sites.length === 1 ? (sites[0]?.key ?? '') : '',
    reason: placementReasons.find((reason) => reason === answer('reason')) ?? '',
    arrangement: arrangementOf(answers['arrangement']),
    startsOn: dayAsTyped(answer('startsOn')),
    endsOn: dayAsTyped(answer('endsOn')),
    objectives: [answer('objective1'), answer('objective2'), answer('objective3')],
    transport: answer('transport'),
  };
}
