import { useSearchParams } from 'wouter';

/** Which form of the page is open, by the address, so that a duty’s button leads straight to it: `?record=review`. */
export function useAskedForm() {
  const [search, setSearch] = useSearchParams();
  return {
    asked: search.get('record') ?? '',
    pupil: search.get('pupil') ?? '',
    open: (form: string) => setSearch({ record: form }, { replace: true }),
    close: () => setSearch({}, { replace: true }),
  };
}
