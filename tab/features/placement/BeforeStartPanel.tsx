import { useQuery } from '@tanstack/react-query';
import type { Before } from '#api/contractReferrals.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { BeforePanel } from '../../shared/before/BeforePanel.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAnchor } from '../../shared/useAnchor.ts';

/** Consultations, meetings and the referral of a placement. */
export function BeforeStartPanel({ placementKey }: { readonly placementKey: string }) {
  const api = useApi();
  const { key: school } = useSchool();
  const at = `/schools/${school}/placements/${encodeURIComponent(placementKey)}/before`;
  const query = useQuery({
    queryKey: ['school', school, 'before', placementKey],
    queryFn: () => api.get<Before>(at),
  });
  return (
    <Loaded query={query} what="what was recorded before the start">
      {(view) => (
        <>
          {location.hash === '#before' ? <ToHere /> : null}
          <BeforePanel caseKey={placementKey} view={view} mayWrite={view.mayWrite} />
          {view.hasReferral ? (
            <AppLink to={`/schools/${school}/referrals/${encodeURIComponent(placementKey)}`}>Open the referral</AppLink>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

/** A duty led here before the panel was there. */
function ToHere() {
  useAnchor();
  return null;
}
