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

const preparations = new Set<() => Promise<void>>();

/** What is to be done before the page is printed whole: a list that shows only its beginning fetches the rest. Undone by what it returns. */
export function beforePrinting(prepare: () => Promise<void>): () => void {
  preparations.add(prepare);
  return () => preparations.delete(prepare);
}

/** Prints the page with everything on it, not only what is on screen. What cannot be fetched does not keep the rest from the paper. */
export async function printWhole(): Promise<void> {
  await Promise.allSettled([...preparations].map((prepare) => prepare()));
  print();
}
