import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionView } from '#api/contractDeciding.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

/** How a placement comes to its start. */
export const chainQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'chain', key],
    queryFn: () => api.get<DecisionView>(`/schools/${school}/placements/${encodeURIComponent(key)}/chain`),
    refetchInterval: 30_000,
  });

interface Recording {
  /** After the school: `placements/…/start`. */
  readonly path: string;
  readonly body: unknown;
  readonly say: string;
}

/** Records one step of a placement; everything of the school is read anew, after a refusal too. */
export function useRecordStep() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Recording) => api.send<{ readonly key: string }>('POST', `/schools/${school}/${path}`, body),
    onSuccess: (_answer, { say }) => notify({ say }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}

export const placementPath = (key: string, what: string): string => `placements/${encodeURIComponent(key)}/${what}`;
