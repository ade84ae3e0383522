import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PlacementView } from '#api/contractPlacements.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useNotify } from '../../shared/notices.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { placementQuery } from '../../shared/schoolQueries.ts';

interface PlacementChange {
  readonly path: 'decision';
  readonly body: unknown;
  /** What the notice says once it is done. */
  readonly say: string;
}

/** One change of a placement; the page shows it as it is then, and everything else of the school is read anew. */
export function useChangePlacement(key: string) {
  const api = useApi();
  const { key: school } = useSchool();
  const notify = useNotify();
  const queries = useQueryClient();
  const { queryKey } = placementQuery(api, school, key);
  return useMutation({
    mutationFn: ({ path, body }: PlacementChange) =>
      api.send<PlacementView>('POST', `/schools/${school}/placements/${encodeURIComponent(key)}/${path}`, body),
    onSuccess: (placement, { say }) => {
      queries.setQueryData(queryKey, placement);
      notify({ say });
    },
    // Also after a refusal: what the person sees may be older than what is.
    onSettled: () => queries.invalidateQueries({ queryKey: ['school', school] }),
  });
}
