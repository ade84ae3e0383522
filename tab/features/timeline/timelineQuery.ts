import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { TimelineAnswer, timelineSchema } from '#api/contractTimeline.ts';
import type { ApiClient } from '../../shared/apiClient.ts';

export type TimelineAsked = Required<Pick<z.input<typeof timelineSchema>, 'by' | 'words' | 'size' | 'upTo'>> &
  Pick<z.input<typeof timelineSchema>, 'kind'>;

/** What happened in a placement; while more is fetched, what is shown stays. */
export const timelineQuery = (api: ApiClient, school: string, placementKey: string, asked: TimelineAsked) =>
  queryOptions({
    queryKey: ['school', school, 'timeline', placementKey, asked],
    queryFn: () =>
      api.send<TimelineAnswer>('POST', `/schools/${school}/placements/${encodeURIComponent(placementKey)}/timeline`, asked),
    placeholderData: keepPreviousData,
    // Names of pupils stay in memory no longer than somebody may go on typing.
    gcTime: 60_000,
  });
