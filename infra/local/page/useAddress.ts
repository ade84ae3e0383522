import { useSyncExternalStore } from 'react';
import { type Address, readAddress } from './address.ts';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The page's address; the component is drawn again when it changes. */
export function useAddress(): Address {
  return readAddress(useSyncExternalStore(listen, () => window.location.hash));
}
