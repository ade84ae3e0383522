import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { isTimelineKind } from '#domain/timeline/timelineEntry.ts';
import { useApi } from '../../shared/apiClient.ts';
import { beforePrinting } from '../../shared/printing.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useAddressFilters } from '../../shared/useAddressFilters.ts';
import { entryAnchor, entryOfAnchor } from './entryAnchor.ts';
import { timelineQuery } from './timelineQuery.ts';

const step = 50;
/** More than any placement has. */
const all = 20_000;
/** A quick typist's pause between two keys: not every letter is asked for. */
const pauseMilliseconds = 150;

/** The timeline of a placement as somebody looks at it: filters, how far it goes, the entry a link led to. */
export function useTimeline(placementKey: string) {
  const api = useApi();
  const queries = useQueryClient();
  const { key: school } = useSchool();
  const filters = useAddressFilters({ what: '', by: '' });
  const words = useSettled(filters.words);
  const [size, setSize] = useState(step);
  const [sought, setSought] = useState(() => entryOfAnchor(location.hash));
  const what = filters.of('what');
  const asked = { ...(isTimelineKind(what) ? { kind: what } : {}), by: filters.of('by'), words, size, upTo: sought };
  const query = useQuery(timelineQuery(api, school, placementKey, asked));
  const isThere = query.data?.entries.some(({ key }) => key === sought) ?? false;

  useEffect(() => {
    if (sought === '' || !isThere) return;
    const entry = document.getElementById(entryAnchor(sought));
    entry?.scrollIntoView({ block: 'center' });
    entry?.focus({ preventScroll: true });
  }, [sought, isThere]);

  // Printed is what is asked for, to its end.
  const whole = JSON.stringify({ ...asked, size: all, upTo: '' });
  useEffect(
    () =>
      beforePrinting(async () => {
        await queries.ensureQueryData(timelineQuery(api, school, placementKey, JSON.parse(whole)));
        // On the page before the printer looks at it.
        flushSync(() => {
          setSought('');
          setSize(all);
        });
      }),
    [api, queries, school, placementKey, whole],
  );

  const seek = useCallback(
    (key: string) => {
      const entry = document.getElementById(entryAnchor(key));
      // What is filtered out is looked for among everything.
      if (entry === null) filters.clear();
      setSought('');
      setTimeout(() => setSought(key));
    },
    [filters.clear],
  );

  return {
    query,
    filters,
    sought,
    seek,
    more: () => setSize((query.data?.entries.length ?? 0) + step),
    showAll: () => setSize(all),
  };
}

function useSettled(words: string): string {
  const [settled, setSettled] = useState(words);
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(words), pauseMilliseconds);
    return () => clearTimeout(waiting);
  }, [words]);
  return settled;
}
