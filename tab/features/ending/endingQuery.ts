import { queryOptions } from '@tanstack/react-query';
import type { EndingPage, FailuresPage } from '#api/contractEnding.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

export const endingQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'ending', placementKey],
    queryFn: () => api.get<EndingPage>(`/schools/${school}/placements/${encodeURIComponent(placementKey)}/ending`),
  });

export const failuresQuery = (api: ApiClient, school: string, providerKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'failures', providerKey],
    queryFn: () => api.get<FailuresPage>(`/schools/${school}/providers/${encodeURIComponent(providerKey)}/failures`),
  });
