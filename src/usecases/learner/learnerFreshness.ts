import type { Freshness } from '#records/records.ts';

const maxAgeInSeconds = 5;

/** What the page of a pupil is made of: with the list that no other page asks for. */
export const learnerFreshness = {
  maxAgeInSeconds,
  lists: [
    ...(['pupils', 'placements', 'learnerInformation', 'caseRecords', 'dutyRecords'] as const),
    ...(['referrals', 'suspensions', 'timetables', 'reviews', 'staff', 'calendar'] as const),
  ],
} as const satisfies Freshness;
/** Before something is written: as SharePoint has it now. */
export const learnerNow = { ...learnerFreshness, maxAgeInSeconds: 0 } as const satisfies Freshness;
