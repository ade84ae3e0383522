import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { EvaluationsPage } from '#api/contractEvaluations.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

const pathOf = (school: string, placementKey: string) =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/evaluations`;

/** The evaluations of a placement; looked at again while the page stays open, for a link may be answered meanwhile. */
export const evaluationsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'evaluations', placementKey],
    queryFn: () => api.get<EvaluationsPage>(pathOf(school, placementKey)),
    refetchInterval: 60_000,
  });

interface Recording {
  /** After the placement's evaluations: `/parts`. */
  readonly path: string;
  readonly body: { readonly key: string };
  readonly say: string;
}

/** Records something of an evaluation; it can be undone at once. */
export function useRecordEvaluation(placementKey: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body }: Recording) =>
      api.send<{ readonly key: string }>('POST', `${pathOf(school, placementKey)}${path}`, body),
    onSuccess: ({ key }, { say }) => notify({ say, undo: undo.ofCase(key) }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}

export const evaluationPath = (school: string, placementKey: string, when: 'mid' | 'end'): string =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/evaluations/${when}`;
