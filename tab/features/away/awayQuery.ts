import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AwayPage, SuspensionPage, TimetablePage } from '#api/contractAway.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

export const awayQuery = (api: ApiClient, school: string) =>
  queryOptions({ queryKey: ['school', school, 'away'], queryFn: () => api.get<AwayPage>(`/schools/${school}/away`) });

export const timetableQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'timetable', key],
    queryFn: () => api.get<TimetablePage>(`/schools/${school}/timetables/${encodeURIComponent(key)}`),
  });

export const suspensionQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'suspension', key],
    queryFn: () => api.get<SuspensionPage>(`/schools/${school}/suspensions/${encodeURIComponent(key)}`),
  });

export interface AwayRecord {
  readonly method: 'POST' | 'PUT';
  /** After the school's address. */
  readonly path: string;
  readonly body: unknown;
  readonly say: string;
  /** Only what is a record by itself can be taken back at once; what changed the list is changed again. */
  readonly canUndo: boolean;
}

/** Records something; everything of the school is read anew, also after a refusal: what the person sees may be older than what is. */
export function useRecordAway() {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  const refresh = () => queries.invalidateQueries({ queryKey: ['school', school] });
  return useMutation({
    mutationFn: ({ method, path, body }: AwayRecord) =>
      api.send<{ readonly key: string }>(method, `/schools/${school}/${path}`, body),
    onSuccess: async ({ key }, { say, canUndo }) => {
      await refresh();
      notify({ say, undo: canUndo ? undo.ofCase(key) : undefined });
    },
    onError: refresh,
  });
}
