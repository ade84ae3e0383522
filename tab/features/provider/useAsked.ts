import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { fieldId } from '../../shared/fieldProblems.ts';

/** Before the key of the site whose form is open; alone for a new one. */
export const siteForm = 'site:';

/**
 * Which form of the page is open, by the address, one at a time: `?record=` with a check, empty to choose one; `details` is what is known,
 * `site:` with its key a site.
 */
export function useAsked() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('record');
  const [opened, setOpened] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same form asked for once more brings the focus back to it
  useEffect(() => {
    if (asked === null) return;
    const waiting = setTimeout(() =>
      document.getElementById(fieldId(asked === 'details' || asked.startsWith(siteForm) ? 'name' : 'check'))?.focus(),
    );
    return () => clearTimeout(waiting);
  }, [asked, opened]);
  return {
    asked,
    open: (form: string) => {
      setSearch({ record: form }, { replace: true });
      setOpened((count) => count + 1);
    },
    close: () => setSearch({}, { replace: true }),
  };
}
export type Asked = ReturnType<typeof useAsked>;
