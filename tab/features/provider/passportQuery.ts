import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DescribeProvider, KeepSite, PassportPage } from '#api/contractPassport.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

const pathOf = (school: string, key: string) => `/schools/${school}/providers/${encodeURIComponent(key)}`;

export const passportQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'provider', key, 'passport'],
    queryFn: () => api.get<PassportPage>(`${pathOf(school, key)}/passport`),
  });

type Change =
  | { readonly path: 'details'; readonly body: DescribeProvider; readonly say: string }
  | { readonly path: 'sites'; readonly body: KeepSite; readonly say: string };

/** A change of what is known of a provider; every school of the trust reads it anew. */
export function useChangeProvider(key: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: Change) => api.send<{ key: string }>('POST', `${pathOf(school, key)}/${path}`, body),
    onSuccess: (_answer, { say }) => notify({ say }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school'] }),
  });
}
