/** Where progress is judged (VIS-3, REV-1, REV-4), by the kind of the record. */
export const judgedAt = { visit: 'Visit', reviewHeld: 'Review', providerReport: 'Provider’s report' } as const;
export type JudgedAt = keyof typeof judgedAt;
