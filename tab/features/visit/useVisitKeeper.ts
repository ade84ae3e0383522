import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { photographStore } from './photographStore.ts';
import { newVisit, type VisitNeeds } from './visitDraft.ts';
import { openVisitKeeper, type VisitKeeper } from './visitKeeper.ts';
import { visitName } from './visitStore.ts';
import { placementApi } from './visitsQuery.ts';

/** One keeper a visit: the page may be left and opened again while it sends. */
const keepers = new Map<string, VisitKeeper>();

/** The visit that this person writes about a placement, and how it stands; a sent one makes room for the next. */
export function useVisitKeeper(placementKey: string, needs: VisitNeeds) {
  const api = useApi();
  const { key: school } = useSchool();
  const { personId, today } = useMe();
  const notify = useNotify();
  const queries = useQueryClient();
  const name = visitName(personId, school, placementKey);
  const openKeeper = (): VisitKeeper => {
    const keeper = openVisitKeeper({
      name,
      path: placementApi(school, placementKey),
      api,
      photographs: photographStore,
      fresh: () => ({ draft: newVisit(needs, today, crypto.randomUUID()), needs }),
      onSent: () => {
        forgetKeeper(name);
        notify({ say: 'The visit is recorded.' });
        void queries.invalidateQueries({ queryKey: ['school', school] });
      },
    });
    keepers.set(name, keeper);
    return keeper;
  };
  // The page stays with the visit it was opened with: after sending it says so, and does not turn into an empty form.
  const [keeper] = useState(() => keepers.get(name) ?? openKeeper());
  return { keeper, name, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
}

/** After it was sent or thrown away. */
export function forgetKeeper(name: string): void {
  keepers.get(name)?.close();
  keepers.delete(name);
}
