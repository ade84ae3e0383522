import { useState } from 'react';
import { fieldId } from '../../shared/fieldProblems.ts';

/** Whether the field of a value is open; opening it moves the focus there, closing it back to the button that opened it. */
export function useEditing(where: string, isChanged: boolean) {
  const [isAsked, setAsked] = useState(false);
  const opener = `open-${where}`;
  return {
    isOpen: isAsked || isChanged,
    /** The id of the button that opens it. */
    opener,
    open: () => {
      setAsked(true);
      setTimeout(() => document.getElementById(fieldId(where))?.focus());
    },
    close: () => {
      setAsked(false);
      setTimeout(() => document.getElementById(opener)?.focus());
    },
  };
}
