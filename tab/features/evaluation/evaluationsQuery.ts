import { queryOptions } from '@tanstack/react-query';
import type { EvaluationsPage } from '#api/contractEvaluations.ts';
import type { ApiClient } from '../../shared/apiClient.ts';
import { useRecordCase } from '../../shared/useRecordCase.ts';

const pathOf = (school: string, placementKey: string) =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/evaluations`;

/** The evaluations of a placement; looked at again while the page stays open, for a link may be answered meanwhile. */
export const evaluationsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'evaluations', placementKey],
    queryFn: () => api.get<EvaluationsPage>(pathOf(school, placementKey)),
    refetchInterval: 60_000,
  });

/** Records something of an evaluation: path `/parts`. */
export const useRecordEvaluation = (placementKey: string) =>
  useRecordCase(`placements/${encodeURIComponent(placementKey)}/evaluations`);

export const evaluationPath = (school: string, placementKey: string, when: 'mid' | 'end'): string =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/evaluations/${when}`;
