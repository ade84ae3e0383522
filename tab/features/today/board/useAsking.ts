import { useCallback, useMemo, useRef, useState } from 'react';
import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Asking } from './boardContext.ts';

/** A menu beside the button that opened it. */
interface OpenMenu {
  readonly row: Whereabouts;
  readonly target: HTMLElement;
}

/** Which dialog or menu of the board is open, one for all rows; on closing the focus goes back to the button that opened it. */
export function useAsking() {
  const [dialog, setDialog] = useState<Asking>();
  const [menu, setMenu] = useState<OpenMenu>();
  const opener = useRef<HTMLElement>(null);
  const isAsked = useRef(false);
  const ask = useCallback((asking: Asking) => {
    const active = document.activeElement;
    // From a menu: its items are gone by then, the button beneath it is not.
    if (active instanceof HTMLElement && active.getAttribute('role') !== 'menuitem') opener.current = active;
    isAsked.current = true;
    setMenu(undefined);
    setDialog(asking);
  }, []);
  const openMenu = useCallback((row: Whereabouts, target: HTMLElement) => {
    opener.current = target;
    setMenu({ row, target });
  }, []);
  const close = useCallback(() => {
    isAsked.current = false;
    setDialog(undefined);
    setMenu(undefined);
    // After the dialog has given the page back. The row may stand elsewhere by then: its group's heading is as near as can be.
    setTimeout(() => {
      // A menu closes before its item is heard: the dialog that this opens has the focus, and must keep it.
      if (isAsked.current) return;
      const button = opener.current;
      if (button?.isConnected) button.focus();
      else document.querySelector<HTMLElement>('[id^="group-"]')?.focus();
    });
  }, []);
  return useMemo(() => ({ dialog, menu, ask, openMenu, close }), [dialog, menu, ask, openMenu, close]);
}
