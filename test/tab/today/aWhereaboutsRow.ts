import type { Whereabouts } from '../../../src/api/contractAttendance.ts';

const by = { personId: 'priya', name: 'Priya Shah', at: '2026-11-23T09:12:00Z' };

/** A pupil nobody has confirmed, of a provider that has a number. */
export const aWhereaboutsRow = (over: Partial<Whereabouts> = {}): Whereabouts => ({
  pupilKey: 'p1',
  pupilName: 'Ann Example',
  yearGroup: 9,
  placementKey: 'pl1',
  providerKey: 'farm',
  providerName: 'Foxglove Farm',
  siteKey: 'farm-main',
  siteName: 'Foxglove Farm',
  siteAddress: 'Lane End, LF1 1AA',
  telephone: '01632 960001',
  half: 'AM',
  expected: 'provider',
  state: 'unknown',
  says: 'Nobody has confirmed it; the answer is wanted by 9.30am.',
  askedAndNotKnown: false,
  note: '',
  code: null,
  codeBecause: '',
  minutesLate: null,
  confirmed: null,
  via: null,
  isWaiting: false,
  isVulnerable: false,
  flags: [],
  riskFlag: '',
  transport: '',
  cutOffAt: '09:30',
  isPastCutOff: false,
  telephones: [
    { name: 'Foxglove Farm', telephone: '01632 960001' },
    { name: 'Mo Lead (safeguarding lead of Foxglove Farm)', telephone: '01632 960002' },
    { name: 'Eve Example (mother)', telephone: '07700 900001' },
  ],
  events: [],
  followUps: [],
  chase: null,
  ...over,
});

/** One step of what was done for the pupil. */
export const aStep = (over: Partial<Whereabouts['followUps'][number]> = {}): Whereabouts['followUps'][number] => ({
  key: 'f1',
  step: 'calledProvider',
  result: 'notReached',
  note: '',
  happenedAt: '2026-11-23T09:35:00Z',
  nextStep: '',
  nextBy: null,
  by,
  ...over,
});

export const signed = by;
