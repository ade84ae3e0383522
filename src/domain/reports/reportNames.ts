/** PUP-5: what a school does so that the pupil stays part of it; names as people read them, in the order of the form. */
export const belongingWays = [
  'visits',
  'events',
  'rewards',
  'news',
  'friends',
  'counselling',
  'careers',
  'revision',
  'other',
] as const;
export type BelongingWay = (typeof belongingWays)[number];
export const belongingWayNames = {
  visits: 'Visits to the school, or from it',
  events: 'Events and trips',
  rewards: 'Rewards and prizes',
  news: 'Newsletters and news of the school',
  friends: 'Time with friends',
  counselling: 'Counselling',
  careers: 'Careers interviews',
  revision: 'Revision materials',
  other: 'Something else',
} as const satisfies Record<BelongingWay, string>;

/** REV-2, REP-3: for what else the provider, or the school, reports on a pupil. */
export const plansReported = ['panel', 'ehcp', 'pep'] as const;
export type PlanReported = (typeof plansReported)[number];
export const planReportNames = {
  panel: 'Panel report',
  ehcp: 'Report for the EHC plan review',
  pep: 'Report for the personal education plan',
} as const satisfies Record<PlanReported, string>;
