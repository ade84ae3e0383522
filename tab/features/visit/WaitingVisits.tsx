import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect } from 'react';
import { AppLink } from '../../shared/AppLink.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { useVisitKeeper } from './useVisitKeeper.ts';
import { readVisit, visitName } from './visitStore.ts';

/** Visits that were written on this device and could not be sent then: sent when the tab is opened again. */
export function WaitingVisits({ placementKeys }: { readonly placementKeys: readonly string[] }) {
  return placementKeys.map((placementKey) => <Waiting key={placementKey} placementKey={placementKey} />);
}

function Waiting({ placementKey }: { readonly placementKey: string }) {
  const { key: school } = useSchool();
  const { personId } = useMe();
  const kept = readVisit(visitName(personId, school, placementKey));
  return kept?.isReady === true ? <Sending placementKey={placementKey} needs={kept.needs} /> : null;
}

function Sending({
  placementKey,
  needs,
}: {
  readonly placementKey: string;
  readonly needs: Parameters<typeof useVisitKeeper>[1];
}) {
  const { key: school } = useSchool();
  const { keeper, state } = useVisitKeeper(placementKey, needs);
  useEffect(() => void keeper.send(), [keeper]);
  if (state.status === 'sent' || state.status === 'sending') return null;
  const page = `/schools/${school}/placements/${encodeURIComponent(placementKey)}/visit`;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>A visit is still on this device.</MessageBarTitle>{' '}
        {state.status === 'waiting' ? 'It is sent when Alongside can be reached.' : 'It was not recorded.'}{' '}
        <AppLink to={page}>Open the visit</AppLink>
      </MessageBarBody>
    </MessageBar>
  );
}
