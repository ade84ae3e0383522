import { queryOptions } from '@tanstack/react-query';
import type { AwayPage, SuspensionPage, TimetablePage } from '#api/contractAway.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

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
