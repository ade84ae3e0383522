import { type RefObject, useEffect, useRef } from 'react';
import { focusHeadingOf } from './duties/focusHeading.ts';

/**
 * The focus of a form that opens in its place: at its first field when it opens, for the button that opened it is gone; at the heading of
 * its part of the page when it closes, saved or not.
 */
export function useFormFocus(anchor: string): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea')?.focus();
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) focusHeadingOf(anchor);
      });
    };
  }, [anchor]);
  return form;
}
