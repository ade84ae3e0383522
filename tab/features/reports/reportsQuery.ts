import { queryOptions } from '@tanstack/react-query';
import type { ReportsPage } from '#api/contractReports.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

/** Where the forms of reports and belonging go, after the school's address. */
export const reportsPath = (placementKey: string): string => `placements/${encodeURIComponent(placementKey)}/reports`;

export const reportsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'reports', placementKey],
    queryFn: () => api.get<ReportsPage>(`/schools/${school}/${reportsPath(placementKey)}`),
  });
