import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangePolicy, PolicyPage, PolicyPreviewView } from '#api/contractPolicy.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

/** `on` undefined is today. */
export const policyQuery = (api: ApiClient, school: string, on: string | undefined) =>
  queryOptions({
    queryKey: ['school', school, 'policy', on ?? 'today'],
    queryFn: () => api.get<PolicyPage>(`/schools/${school}/policy${on ? `?on=${encodeURIComponent(on)}` : ''}`),
  });

/** What a change would do, before it is saved. */
export function usePreviewPolicy() {
  const api = useApi();
  const { key: school } = useSchool();
  return useMutation({
    mutationFn: (change: ChangePolicy) => api.send<PolicyPreviewView>('POST', `/schools/${school}/policy/preview`, change),
  });
}

/** Saves a change; whatever rests on the policy, at any school, is read anew. */
export function useSavePolicy() {
  const api = useApi();
  const { key: school } = useSchool();
  const queries = useQueryClient();
  const notify = useNotify();
  return useMutation({
    mutationFn: (change: ChangePolicy) => api.send<PolicyPage>('POST', `/schools/${school}/policy`, change),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['school'] });
      notify({ say: 'Saved. What is due follows the changed policy.' });
    },
  });
}
