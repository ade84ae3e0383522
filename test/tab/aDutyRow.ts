import type { DutyRow } from '#api/contractDuties.ts';

/** A duty as the API shows it: a visit that fell due on Friday 20 November 2026. */
export const aDutyRow = (change: Partial<DutyRow> = {}): DutyRow => ({
  key: 'visit|placement-1|2026-11-20',
  kind: 'visit',
  name: 'Visit to the setting',
  say: 'Visit Sparrow Farm and see Leo there.',
  because: 'The last visit was on Friday 16 October 2026.',
  steps: ['The last visit was on Friday 16 October 2026.'],
  citation: { title: 'VIS-2: visits', source: 'School policy, no statutory reference', confidence: 'confirmed' },
  basis: 'profile P4',
  owner: 'apLead',
  ownerNames: ['Amara Okafor'],
  dueOn: '2026-11-20',
  standing: 'overdue',
  isOverdue: true,
  alsoOverdue: 0,
  done: null,
  postponed: null,
  placementKey: 'placement-1',
  pupilKey: 'pupil-1',
  providerKey: 'provider-1',
  todo: 'Record the visit',
  record: 'form',
  mayRecord: true,
  ...change,
});

export const putOff = {
  until: '2026-11-30',
  reason: 'The farm is closed.',
  by: { personId: 'amara', name: 'Amara Okafor', at: '2026-11-20T10:00:00Z' },
  recordKey: 'record-1',
} as const;
