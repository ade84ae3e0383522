import { queryOptions } from '@tanstack/react-query';
import type { RegisterWeekView } from '#api/contractRegister.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

export const registerQuery = (api: ApiClient, school: string, monday: string) =>
  queryOptions({
    queryKey: ['school', school, 'register', monday],
    queryFn: () => api.get<RegisterWeekView>(`/schools/${school}/register/${monday}`),
    refetchInterval: 60_000,
  });
