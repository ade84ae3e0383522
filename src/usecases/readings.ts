import { quietForSeconds } from '#records/freshness.ts';
import { orHeld } from '#records/orHeld.ts';
import type { Freshness } from '#records/records.ts';

/**
 * For giving answers: who may, who is due and what has been answered are as SharePoint has them now. Each list asked costs a unit of the
 * budget, fifty schools answer in the same minutes, and what is written is checked by its eTag all the same.
 */
export const forAnswering = {
  ...orHeld,
  lists: ['staff', 'schools', 'calendar', 'placements', 'register', 'sessionEvents'],
} as const satisfies Freshness;

/** After a write of our own: what memory holds knows it. */
export const asWritten = { ...orHeld, maxAgeInSeconds: quietForSeconds } as const satisfies Freshness;

/**
 * For a page that stays open and asks every half minute: whoever opens it waits for SharePoint; after that it is answered from memory, which
 * is brought up to date behind, so that a change made by hand is there at the next look.
 */
export const forLooking = { ...orHeld, atOnceUpToSeconds: 60 } as const satisfies Freshness;
