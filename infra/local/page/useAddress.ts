import { useSyncExternalStore } from 'react';
import { type Address, mailIn, readAddress } from './address.ts';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The page's address; the component is drawn again when it changes. */
export function useAddress(): Address {
  return readAddress(useHash());
}

/** See `mailIn`. */
export const useMailAddress = (): string | undefined => mailIn(useHash());

const useHash = () => useSyncExternalStore(listen, () => window.location.hash);
