import { useRef } from 'react';

/**
 * The key under which one thing is sent: the same until it is done, so that a second press after a lost answer does nothing twice; another
 * once it is done, or when something else is sent (`content`), for that is another thing.
 */
export function useKeptKey() {
  const held = useRef({ key: '', content: '' });
  return {
    keyFor: (content = ''): string => {
      if (held.current.key === '' || held.current.content !== content) held.current = { key: crypto.randomUUID(), content };
      return held.current.key;
    },
    done: (): void => {
      held.current = { key: '', content: '' };
    },
  };
}
