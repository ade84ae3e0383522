import { useEffect, useState } from 'react';
import { useMe } from './useMe.ts';

/** `tab`: gone with the browser tab. `device`: for what is written over an hour or on a telephone, where Teams closes its pages. */
type KeptIn = 'tab' | 'device';
const storeOf = (keptIn: KeptIn): Storage => (keptIn === 'tab' ? sessionStorage : localStorage);

const read = (name: string, keptIn: KeptIn): unknown => {
  try {
    return JSON.parse(storeOf(keptIn).getItem(name) ?? 'null');
  } catch {
    return null;
  }
};

const start = 'draft|';

/** What somebody else wrote in this browser tab before: it is shown to nobody, and goes. */
function forgetOthers(own: string): void {
  try {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith(start) && !name.startsWith(own)) sessionStorage.removeItem(name);
  } catch {
    // Storage may be switched off in a frame: then there is nothing to forget.
  }
}

/**
 * What a person has written in a form, kept in this browser tab, or on this device, until it is sent: a reload, a lost connection or a look at
 * another page loses nothing. A draft in the browser tab is this person's alone; one on the device has the person in its name, given by the
 * form. A kept draft is taken over field by field where its type still fits.
 */
export function useDraft<T extends object>(given: string, initial: () => T, keptIn: KeptIn = 'tab') {
  const own = `${start}${useMe().personId}|`;
  const name = keptIn === 'tab' ? own + given : given;
  const [first] = useState<T>(() => {
    forgetOthers(own);
    const fresh = initial();
    const kept = read(name, keptIn);
    if (typeof kept !== 'object' || kept === null) return fresh;
    const fits = Object.entries(kept).filter(([field, value]) => typeof value === typeof Reflect.get(fresh, field));
    return { ...fresh, ...Object.fromEntries(fits) };
  });
  const [draft, setDraft] = useState(first);
  useEffect(() => {
    // A form in which nothing was written begins anew the next time, with the day and the records of then.
    if (draft === first) return;
    try {
      storeOf(keptIn).setItem(name, JSON.stringify(draft));
    } catch {
      // Storage may be switched off in a frame; the form works without it.
    }
  }, [name, draft, first, keptIn]);
  return {
    draft,
    change: (part: Partial<T>) => setDraft((now) => ({ ...now, ...part })),
    forget: () => storeOf(keptIn).removeItem(name),
  };
}
