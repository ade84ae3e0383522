import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ProviderLinks, RevokeLink } from '#api/contractLinks.ts';
import { type ApiClient, useApi } from '../../../shared/apiClient.ts';
import { useNotify } from '../../../shared/notices.ts';
import { useSchool } from '../../../shared/schoolContext.ts';

/** Providers open and answer while the page is looked at; the board itself is read twice as often. */
const refreshedEveryMilliseconds = 60_000;

/** The mails by which providers were asked on a day. */
export const linksQuery = (api: ApiClient, school: string, date: string) =>
  queryOptions({
    queryKey: ['school', school, 'provider-links', date],
    queryFn: () => api.get<ProviderLinks>(`/schools/${school}/provider-links?date=${date}`),
    refetchInterval: refreshedEveryMilliseconds,
  });

/** Withdraws a link, so that nobody can answer by it any more. */
export function useRevokeLink(date: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, reason }: RevokeLink & { readonly key: string }) =>
      api.send<ProviderLinks>('POST', `/schools/${school}/provider-links/${encodeURIComponent(key)}/revoke`, { reason }),
    onSuccess: (links) => {
      queries.setQueryData(linksQuery(api, school, date).queryKey, links);
      notify({ say: 'Withdrawn. Nobody can answer by that link any more.' });
    },
  });
}
