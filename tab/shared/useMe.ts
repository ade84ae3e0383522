import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Me } from '#api/contract.ts';
import { type ApiClient, useApi } from './apiClient.ts';

const meQuery = (api: ApiClient) => queryOptions({ queryKey: ['me'], queryFn: () => api.get<Me>('/me'), staleTime: 60_000 });

/** Who is signed in, the schools this person may read, and what day it is in England. */
export const useMe = (): Me => useSuspenseQuery(meQuery(useApi())).data;
