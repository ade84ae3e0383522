import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1180px)');
const listen = (changed: () => void) => {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
};

/** Whether chat and tab fit beside one another. */
export const useIsWide = (): boolean => useSyncExternalStore(listen, () => wide.matches);
