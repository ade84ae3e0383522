import { queryOptions } from '@tanstack/react-query';
import type { Today } from '#api/contract.ts';
import type { ApiClient } from './apiClient.ts';

/** Others answer at the same time, on cards: the page looks again by itself. */
const refreshedEveryMilliseconds = 30_000;

/** One school's day; `date` undefined is today. */
export const todayQuery = (api: ApiClient, school: string, date: string | undefined) =>
  queryOptions({
    queryKey: ['school', school, 'today', date ?? 'today'],
    queryFn: () => api.get<Today>(`/schools/${school}/today${date ? `?date=${date}` : ''}`),
    refetchInterval: refreshedEveryMilliseconds,
  });
