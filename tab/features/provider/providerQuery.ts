import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Reporting } from '#api/contractAttendance.ts';
import type { ProviderPage, RecordDeclaration, RecordProviderCheck } from '#api/contractDuties.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';

const pathOf = (school: string, key: string) => `/schools/${school}/providers/${encodeURIComponent(key)}`;

export const providerQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'provider', key],
    queryFn: () => api.get<ProviderPage>(pathOf(school, key)),
  });

type ProviderRecord =
  | { readonly path: 'checks'; readonly body: RecordProviderCheck; readonly say: string }
  | { readonly path: 'declarations'; readonly body: RecordDeclaration; readonly say: string }
  | { readonly path: 'reporting'; readonly body: Reporting & { readonly seen: Reporting }; readonly say: string };

/** One record about a provider; the page shows it as it is then, and every school of the trust is read anew. */
export function useRecordProvider(key: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: ProviderRecord) => api.send<ProviderPage>('POST', `${pathOf(school, key)}/${path}`, body),
    onSuccess: (page, { say }) => {
      queries.setQueryData(providerQuery(api, school, key).queryKey, page);
      notify({ say });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['school'] }),
  });
}
