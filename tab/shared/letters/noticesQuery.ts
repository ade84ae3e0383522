/** What pages of a school ask for about notices. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NoticesView } from '#api/contractNotices.ts';
import { type ApiClient, useApi } from '../apiClient.ts';
import { useNotify } from '../notices.ts';
import { useSchool } from '../schoolContext.ts';

/** Of one placement; without one those about suspensions and timetables. */
export const noticesQuery = (api: ApiClient, school: string, placementKey?: string) =>
  queryOptions({
    queryKey: ['school', school, 'notices', placementKey ?? ''],
    queryFn: () =>
      api.get<NoticesView>(
        placementKey === undefined
          ? `/schools/${school}/notices`
          : `/schools/${school}/placements/${encodeURIComponent(placementKey)}/notices`,
      ),
  });

export const noticePath = (school: string, key: string): string => `/schools/${school}/notices/${encodeURIComponent(key)}`;

interface CaseChange {
  /** Behind the school's address. */
  readonly path: string;
  readonly body: unknown;
  /** What the message says once it is done. */
  readonly say: string;
}

/** One record about a notice; everything of the school is read anew, because a duty may be discharged by it. */
export function useRecordNotice<T>() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: CaseChange) => api.send<T>('POST', `/schools/${school}/${path}`, body),
    onSuccess: async (_answer, { say }) => {
      await queries.invalidateQueries({ queryKey: ['school', school] });
      notify({ say });
    },
  });
}
