import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReviewPage } from '#api/contractReviews.ts';
import { type ApiClient, useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useUndo } from '../../shared/useUndo.ts';

/** Which review: `reviewKey` is its key, or `next`. */
export interface ReviewAddress {
  readonly placementKey: string;
  readonly reviewKey: string;
}

const pathOf = (school: string, { placementKey, reviewKey }: ReviewAddress): string =>
  `/schools/${school}/placements/${encodeURIComponent(placementKey)}/reviews/${encodeURIComponent(reviewKey)}`;

export const reviewQuery = (api: ApiClient, school: string, address: ReviewAddress) =>
  queryOptions({
    queryKey: ['school', school, 'review', address.placementKey, address.reviewKey],
    queryFn: () => api.get<ReviewPage>(pathOf(school, address)),
  });

interface Recording {
  /** After the review: `/meeting`; empty for its record. */
  readonly path: string;
  readonly body: object;
  readonly say: string;
  /** What is recorded can be taken back by one press. */
  readonly canUndo?: boolean;
}

/** Records what belongs to a review; everything of the school is read anew, after a refusal too. */
export function useRecordReview(address: ReviewAddress) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const undo = useUndo();
  return useMutation({
    mutationFn: ({ path, body }: Recording) =>
      api.send<{ readonly key?: string }>('POST', `${pathOf(school, address)}${path}`, body),
    onSuccess: ({ key }, { say, canUndo }) => notify({ say, undo: canUndo && key ? undo.ofCase(key) : undefined }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
