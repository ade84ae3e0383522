/** What several pages of a school ask for. Keys begin with the school, so that one change refreshes them together. */
import { queryOptions } from '@tanstack/react-query';
import type { PlacementView } from '#api/contractPlacements.ts';
import type { ProviderRow, PupilRow } from '#api/contractRecords.ts';
import type { ApiClient } from './apiClient.ts';

export interface PupilsView {
  readonly pupils: readonly PupilRow[];
  readonly mayDescribe: boolean;
}

export const pupilsQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'pupils'],
    queryFn: () => api.get<PupilsView>(`/schools/${school}/pupils`),
  });

export const providersQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'providers'],
    queryFn: () =>
      api.get<{ readonly providers: readonly ProviderRow[]; readonly mayAdd: boolean }>(`/schools/${school}/providers`),
  });

export const placementQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'placement', key],
    queryFn: () => api.get<PlacementView>(`/schools/${school}/placements/${encodeURIComponent(key)}`),
    // The headteacher may decide on a card while the page is open.
    refetchInterval: 30_000,
  });
