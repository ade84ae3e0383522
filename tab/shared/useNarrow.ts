import { useSyncExternalStore } from 'react';
import { usePrinting } from './printing.ts';

/** Below this width rows are cards: a table would scroll both ways. */
const narrow = matchMedia('(max-width: 719px)');

const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/** True on a narrow screen; never on paper. */
export function useNarrow(): boolean {
  const isNarrow = useSyncExternalStore(subscribe, () => narrow.matches);
  return !usePrinting() && isNarrow;
}
