import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { ReferralView, SavedReferral } from '#api/contractReferrals.ts';
import { useApi } from '../../shared/apiClient.ts';
import { referralQuery } from '../../shared/referralQuery.ts';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { type KeeperOptions, openKeeper } from './referralKeeper.ts';

const isPending = (value: unknown): value is { was: string; now: string } =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'was') === 'string' &&
  typeof Reflect.get(value, 'now') === 'string';

/** What this device holds under a name; a storage that is switched off holds nothing. */
function deviceStore(name: string): Pick<KeeperOptions, 'load' | 'store'> {
  return {
    load: () => {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
        if (typeof kept !== 'object' || kept === null) return {};
        return Object.fromEntries(Object.entries(kept).filter(([, value]) => isPending(value)));
      } catch {
        return {};
      }
    },
    store: (pending) => {
      try {
        // Pupils' data stay on a device no longer than they must.
        if (Object.keys(pending).length === 0) localStorage.removeItem(name);
        else localStorage.setItem(name, JSON.stringify(pending));
      } catch {
        // The page still holds it.
      }
    },
  };
}

/** The form of one referral as it is written, saved at each pause; what a device could not save yesterday goes first. */
export function useReferralKeeper(view: ReferralView) {
  const api = useApi();
  const { key: school } = useSchool();
  const { personId } = useMe();
  const queries = useQueryClient();
  const { key } = view;
  const first = useRef(view);
  const keeper = useMemo(
    () =>
      openKeeper(first.current, {
        ...deviceStore(`alongside.referral.${personId}.${school}.${key}`),
        send: async (body) => {
          const path = `/schools/${school}/referrals/${encodeURIComponent(key)}`;
          const saved = await api.send<SavedReferral>('PUT', path, body);
          // Whoever comes back to this page, or proposes from it, begins with what is saved.
          const { conflicts: _, ...now } = saved;
          queries.setQueryData(referralQuery(api, school, key).queryKey, (held) => held && { ...held, ...now });
          return saved;
        },
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds);
          return () => clearTimeout(timer);
        },
      }),
    [api, queries, school, key, personId],
  );
  useEffect(() => keeper.seen(view), [keeper, view]);
  useEffect(() => {
    const flush = () => void keeper.flush();
    flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);
  return { keeper, state: useSyncExternalStore(keeper.subscribe, keeper.state) };
}
