import type { Freshness } from './records.ts';

/** As people usually read, and what memory holds when SharePoint does not answer: for where pupils are, and for answering that. */
export const orHeld = { maxAgeInSeconds: 5, lists: 'ofPeople', orHeld: true } as const satisfies Freshness;
