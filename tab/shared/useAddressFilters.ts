import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';

const pauseMilliseconds = 150;

/** The words that the browser holds for this entry of its history; nothing else of it is ours. */
const wordsIn = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'words' in state && typeof state.words === 'string' ? state.words : '';

/**
 * What of a list is shown: choices in the address, so that a link or a reload shows the same and Back undoes a choice, and typed words.
 * Words may be a pupil's name, which belongs in no address: they stay with the browser's history, which brings them back as well.
 * @param defaults each choice by its name in the address, with the value that is not written there.
 */
export function useAddressFilters<Name extends string>(defaults: Readonly<Record<Name, string>>) {
  const [location, navigate] = useLocation();
  const search = useSearch();
  const kept = wordsIn(useHistoryState<unknown>());
  const [words, setWords] = useState(kept);
  const written = useRef(kept);
  const here = (query: URLSearchParams | string) => `${location}${String(query) === '' ? '' : `?${query}`}`;

  useEffect(() => {
    if (kept === written.current) return;
    written.current = kept;
    setWords(kept);
  }, [kept]);
  // Not at every letter: browsers refuse more than some hundred changes of the history a minute.
  useEffect(() => {
    if (words === written.current) return;
    const waiting = setTimeout(() => {
      written.current = words;
      navigate(here(search), { replace: true, state: { words } });
    }, pauseMilliseconds);
    return () => clearTimeout(waiting);
  });

  const clear = useCallback(() => {
    written.current = '';
    setWords('');
    navigate(location, { state: { words: '' } });
  }, [location, navigate]);

  return {
    words,
    setWords,
    /** Nothing chosen, nothing typed. */
    clear,
    of: (name: Name): string => new URLSearchParams(search).get(name) ?? defaults[name],
    choose: (name: Name, value: string) => {
      const next = new URLSearchParams(search);
      if (value === defaults[name]) next.delete(name);
      else next.set(name, value);
      written.current = words;
      navigate(here(next), { state: { words } });
    },
  };
}
