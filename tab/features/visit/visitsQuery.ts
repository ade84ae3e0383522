import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { VisitsPage } from '#api/contractVisits.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

export const placementApi = (school: string, placementKey: string): string =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}`;

/** The visits of a placement, and what the form of the next one needs. */
export const visitsQuery = (api: ApiClient, school: string, placementKey: string) =>
  queryOptions({
    queryKey: ['school', school, 'visits', placementKey],
    queryFn: () => api.get<VisitsPage>(`${placementApi(school, placementKey)}/visits`),
  });

interface Recording {
  /** After the placement: `/visits/planned`. */
  readonly path: string;
  readonly body: { readonly key: string };
  readonly say: string;
  readonly canUndo: boolean;
}

/** Records what belongs to the visits of a placement; everything of the school is read anew, after a refusal too. */
export function useRecordVisits(placementKey: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body }: Recording) =>
      api.send<{ readonly key: string }>('POST', `${placementApi(school, placementKey)}${path}`, body),
    onSuccess: ({ key }, { say, canUndo }) => notify({ say, undo: canUndo ? undo.ofCase(key) : undefined }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
