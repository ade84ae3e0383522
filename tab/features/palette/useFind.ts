import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Find, FindAnswer } from '#api/contractFind.ts';
import { useApi } from '../../shared/apiClient.ts';

/** A quick typist's pause between two keys: not every letter is asked for. */
const pauseMilliseconds = 90;

/** What fits the words; while the newest words are still asked for, what fitted before (`isBehind`). */
export function useFind(school: string, words: string) {
  const api = useApi();
  const [asked, setAsked] = useState(words);
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(words), pauseMilliseconds);
    return () => clearTimeout(waiting);
  }, [words]);
  const query = useQuery({
    queryKey: ['school', school, 'find', asked],
    queryFn: () => api.send<FindAnswer>('POST', `/schools/${school}/find`, { words: asked } satisfies Find),
    placeholderData: keepPreviousData,
    // Names of pupils stay in memory no longer than somebody may go on typing.
    gcTime: 60_000,
  });
  return { query, isBehind: asked !== words || query.isPlaceholderData || query.isPending };
}
