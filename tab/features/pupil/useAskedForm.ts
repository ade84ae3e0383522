import { useEffect } from 'react';
import { useSearchParams } from 'wouter';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { fieldId } from '../../shared/fieldProblems.ts';

/** Which form of the pupil's page is open, kept in the address, so that a duty's button leads straight to it; `?record=given&placement=…`. */
export function useAskedForm(form: 'risk' | 'given' | 'meals', firstField: string, may: boolean) {
  const [search, setSearch] = useSearchParams();
  const isOpen = may && search.get('record') === form;
  const placement = search.get('placement') ?? '';
  useEffect(() => {
    if (!isOpen) return;
    // After the page has put the focus on its own heading or panel.
    const waiting = setTimeout(() => document.getElementById(fieldId(firstField))?.focus(), 50);
    return () => clearTimeout(waiting);
  }, [isOpen, firstField]);
  return {
    isOpen,
    placement,
    open: (of = '') => setSearch(of === '' ? { record: form } : { record: form, placement: of }, { replace: true }),
    close: () => {
      setSearch({}, { replace: true });
      setTimeout(() => focusHeadingOf(form));
    },
  };
}
