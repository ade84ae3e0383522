import { queryOptions } from '@tanstack/react-query';
import type { VisitsPage } from '#api/contractVisits.ts';
import type { ApiClient } from '../../shared/apiClient.ts';
import { useRecordCase } from '../../shared/useRecordCase.ts';

export const placementApi = (school: string, placementKey: string): string =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}`;

/** The visits of a placement, and what the form of the next one needs. */
export const visitsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'visits', placementKey],
    queryFn: () => api.get<VisitsPage>(`${placementApi(school, placementKey)}/visits`),
  });

/** Records what belongs to the visits of a placement: path `/visits/planned`. */
export const useRecordVisits = (placementKey: string) => useRecordCase(`placements/${encodeURIComponent(placementKey)}`);
