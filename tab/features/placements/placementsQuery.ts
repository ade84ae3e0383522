import { queryOptions } from '@tanstack/react-query';
import type { PlacementRow } from '#api/contractPlacements.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

export const placementsQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'placements'],
    queryFn: () => api.get<{ readonly placements: readonly PlacementRow[] }>(`/schools/${school}/placements`),
  });
