import { queryOptions } from '@tanstack/react-query';
import type { ReferralView } from '#api/contractReferrals.ts';
import type { ApiClient } from './apiClient.ts';

/** One referral; begins with the school, so that one change refreshes it with the rest. */
export const referralQuery = (api: ApiClient, school: string, key: string) =>
  queryOptions({
    queryKey: ['school', school, 'referral', key],
    queryFn: () => api.get<ReferralView>(`/schools/${school}/referrals/${encodeURIComponent(key)}`),
    // A colleague may write in it at the same time.
    refetchInterval: 60_000,
  });
