import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RemovedAnswer, RetentionView } from '#api/contractRetention.ts';
import { countOf } from '#domain/words.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

export const retentionQuery = (api: ApiClient, school: string) =>
  queryOptions({
    queryKey: ['school', school, 'retention'],
    queryFn: () => api.get<RetentionView>(`/schools/${school}/retention`),
  });

/** Places or ends a hold. */
export function useHold() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object; readonly say: string }) =>
      api.send<{ readonly key: string }>('POST', `/schools/${school}/retention/${path}`, body),
    onSuccess: (_answer, { say }) => notify({ say }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}

/** Removes for good; says how much went, and what stayed. */
export function useRemove() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { readonly key: string; readonly pupilKeys: readonly string[]; readonly typed: string }) =>
      api.send<RemovedAnswer>('POST', `/schools/${school}/retention/removals`, body),
    onSuccess: ({ pupils, items, left }) =>
      notify({
        say: `Removed: ${countOf(items, 'item')} of ${countOf(pupils, 'pupil')}.${left > 0 ? ` ${countOf(left, 'item')} stayed, because somebody changed them meanwhile.` : ''}`,
      }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
