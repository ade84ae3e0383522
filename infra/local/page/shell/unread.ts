import { useEffect, useSyncExternalStore } from 'react';

/** How many of the bot's messages this browser has shown, per person. */
const listeners = new Set<() => void>();
const keyOf = (personId: string) => `read:${personId}`;

export function markRead(personId: string, botMessages: number): void {
  if (readCount(personId) === botMessages) return;
  localStorage.setItem(keyOf(personId), String(botMessages));
  for (const listener of listeners) listener();
}

const readCount = (personId: string): number => Number(localStorage.getItem(keyOf(personId)) ?? 0);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** How many new messages wait for a person in this browser; fewer than were read before means that everything was reset. */
export function useUnread(personId: string, botMessages: number | undefined): number {
  const read = useSyncExternalStore(listen, () => readCount(personId));
  useEffect(() => {
    if (botMessages !== undefined && botMessages < read) markRead(personId, botMessages);
  }, [personId, botMessages, read]);
  return Math.max(0, (botMessages ?? 0) - read);
}
