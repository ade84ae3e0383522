import { useEffect, useState } from 'react';

const read = (name: string): unknown => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
};

/**
 * What a person has written in a form, kept in this browser tab until it is sent: a reload, a lost connection or a look at another
 * page loses nothing. A kept draft is taken over field by field where its type still fits.
 */
export function useDraft<T extends object>(name: string, initial: () => T) {
  const [first] = useState<T>(() => {
    const fresh = initial();
    const kept = read(name);
    if (typeof kept !== 'object' || kept === null) return fresh;
    const fits = Object.entries(kept).filter(([field, value]) => typeof value === typeof Reflect.get(fresh, field));
    return { ...fresh, ...Object.fromEntries(fits) };
  });
  const [draft, setDraft] = useState(first);
  useEffect(() => {
    // A form in which nothing was written begins anew the next time, with the day and the records of then.
    if (draft === first) return;
    try {
      sessionStorage.setItem(name, JSON.stringify(draft));
    } catch {
      // Storage may be switched off in a frame; the form works without it.
    }
  }, [name, draft, first]);
  return {
    draft,
    change: (part: Partial<T>) => setDraft((now) => ({ ...now, ...part })),
    forget: () => sessionStorage.removeItem(name),
  };
}
