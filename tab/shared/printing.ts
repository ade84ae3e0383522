import { useSyncExternalStore } from 'react';

let isPrinting = false;
const listeners = new Set<() => void>();
const set = (value: boolean) => () => {
  isPrinting = value;
  for (const listener of listeners) listener();
};
addEventListener('beforeprint', set(true));
addEventListener('afterprint', set(false));
const printMedia = matchMedia('print');
printMedia.addEventListener('change', (event) => set(event.matches)());

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** True while the page is being printed: then it is light, wide and without chrome whatever the screen shows. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => isPrinting);
