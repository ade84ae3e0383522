import { queryOptions } from '@tanstack/react-query';
import type { ActionsPage } from '#api/contractActions.ts';
import type { ApiClient } from '../apiClient.ts';
import { useRecordCase } from '../useRecordCase.ts';

const pathOf = (school: string, placementKey: string) =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/actions`;

/** What was agreed about a placement, and whom an action can be given to. */
export const actionsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'actions', placementKey],
    queryFn: () => api.get<ActionsPage>(pathOf(school, placementKey)),
  });

/** Records an action, or that it was done (path `/…/done`). */
export const useRecordAction = (placementKey: string) => useRecordCase(`placements/${encodeURIComponent(placementKey)}/actions`);
