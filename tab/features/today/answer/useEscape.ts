import { type RefObject, useEffect } from 'react';

/** The Escape key leaves what opened in place. */
export function useEscape(inside: RefObject<HTMLElement | null>, onLeave: () => void): void {
  useEffect(() => {
    const element = inside.current;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onLeave();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [inside, onLeave]);
}
