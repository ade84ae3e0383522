import { useLocation, useSearch } from 'wouter';
import { type WeekSlot, weekSlots } from '#domain/session.ts';
import type { Arranged } from './registerGroups.ts';

/** One session of one pupil. */
export interface Place {
  readonly pupilKey: string;
  readonly slot: WeekSlot;
}

/** The address of a session of a pupil in the register, so that a link leads straight to it. */
export const placeAddress = (school: string, monday: string, { pupilKey, slot }: Place): string =>
  `/schools/${school}/register/${monday}?${new URLSearchParams({ pupil: pupilKey, at: slot })}`;

/** What the address says beside the week: the chosen session, and how the rows are put. */
export function useRegisterAddress() {
  const [location, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const slot = weekSlots.find((one) => one === search.get('at'));
  const pupilKey = search.get('pupil');
  const provider = search.get('provider');
  const arranged: Arranged = provider ? { only: provider } : search.get('by') === 'provider' ? 'providers' : 'pupils';
  const go = (change: (to: URLSearchParams) => void) => {
    const to = new URLSearchParams(search);
    change(to);
    navigate(`${location}${to.size === 0 ? '' : `?${to}`}`, { replace: true });
  };
  return {
    /** Whose row is meant; the session may be left open. */
    pupilKey: pupilKey ?? undefined,
    picked: slot && pupilKey ? ({ pupilKey, slot } satisfies Place) : undefined,
    pick: (place: Place | undefined) =>
      go((to) => {
        to.delete('pupil');
        to.delete('at');
        if (place) {
          to.set('pupil', place.pupilKey);
          to.set('at', place.slot);
        }
      }),
    arranged,
    arrange: (next: Arranged) =>
      go((to) => {
        to.delete('by');
        to.delete('provider');
        if (next === 'providers') to.set('by', 'provider');
        else if (next !== 'pupils') to.set('provider', next.only);
      }),
    /** What stays when another week is shown. */
    kept: provider ? `?provider=${encodeURIComponent(provider)}` : search.get('by') ? '?by=provider' : '',
  };
}
