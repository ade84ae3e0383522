import { useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { fieldId } from '../../shared/fieldProblems.ts';

/** Which form of the page is open, by the address: `?record=` with a check, empty to choose one; `details` is what is known. */
export function useAsked() {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('record');
  const [opened, setOpened] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same form asked for once more brings the focus back to it
  useEffect(() => {
    if (asked === null) return;
    const waiting = setTimeout(() => document.getElementById(fieldId(asked === 'details' ? 'name' : 'check'))?.focus());
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
