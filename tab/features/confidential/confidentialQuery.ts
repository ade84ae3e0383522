import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  AuditsView,
  ChronologyPageView,
  ConcernPageView,
  ConfidentialPageView,
  RollPageView,
} from '#api/contractConfidential.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { ApiProblem } from '../../shared/apiProblem.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { ownOnly } from './ownOnly.ts';

/** Gone from the browser's memory soon after the page is left. */
const shortly = { gcTime: 5_000, staleTime: 0 } as const;
const home = (school: string) => `/schools/${school}/confidential`;

export const confidentialQuery = (api: ApiClient, school: string) =>
  queryOptions({
    ...shortly,
    queryKey: ['school', school, 'confidential'],
    queryFn: () => ownOnly(api.get<ConfidentialPageView>(home(school))),
  });
export const concernQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    ...shortly,
    queryKey: ['school', school, 'confidential', key],
    queryFn: () => ownOnly(api.get<ConcernPageView>(`${home(school)}/${encodeURIComponent(key)}`)),
  });
export const chronologyQuery = (api: ApiClient, school: string, placement: string) =>
  queryOptions({
    ...shortly,
    queryKey: ['school', school, 'confidential', 'chronology', placement],
    queryFn: () => ownOnly(api.get<ChronologyPageView>(`${home(school)}/chronology/${encodeURIComponent(placement)}`)),
  });
export const rollQuery = (api: ApiClient, school: string) =>
  queryOptions({
    ...shortly,
    queryKey: ['school', school, 'roll'],
    queryFn: () => api.get<RollPageView>(`/schools/${school}/roll`),
  });
export const auditsQuery = (api: ApiClient, school: string, provider: string) =>
  queryOptions({
    queryKey: ['school', school, 'audits', provider],
    queryFn: () => api.get<AuditsView>(`/schools/${school}/providers/${encodeURIComponent(provider)}/audits`),
  });

/** Sends one thing below the school, reads everything of the school anew, and says so: in words without a name. */
export function useSend<Answer = { readonly key: string }>() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { readonly path: string; readonly body: object; readonly say: string }) =>
      api.send<Answer>('POST', `/schools/${school}/${path}`, body),
    // The words of what was sent go with the form, not minutes after it.
    gcTime: 0,
    onError: (error) => {
      // Whoever may not write any more may perhaps not read any more.
      if (error instanceof ApiProblem && error.code === 'notPermitted')
        void queries.invalidateQueries({ queryKey: ['school', school, 'confidential'] });
    },
    onSuccess: async (_answer, { say }) => {
      await queries.invalidateQueries({ queryKey: ['school', school] });
      notify({ say });
    },
  });
}
