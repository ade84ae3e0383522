/**
 * In the order in which people must look. `left`: left the site and not found. `unexplained`: absent, nobody knows why. `found`: not there, and
 * a named person has established where. `notDue`: at school or nowhere in this session. `notAsked`: the session's time has not come.
 */
export const whereaboutsOrder = [
  'unknown',
  'left',
  'unexplained',
  'absent',
  'found',
  'late',
  'present',
  'notDue',
  'notAsked',
] as const;
export type WhereaboutsState = (typeof whereaboutsOrder)[number];
