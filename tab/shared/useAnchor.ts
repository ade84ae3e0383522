import { useEffect } from 'react';
import { focusHeadingOf } from './duties/focusHeading.ts';

/** Goes to the part of the page that the address names after `#`, once that part is there. */
export function useAnchor(): void {
  useEffect(() => {
    const anchor = location.hash.slice(1);
    if (anchor === '') return;
    // After the page has put the focus on its own heading.
    const waiting = setTimeout(() => focusHeadingOf(anchor));
    return () => clearTimeout(waiting);
  }, []);
}
