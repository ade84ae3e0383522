import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aSignature } from '../../builders.ts';

/** Amara's part-time timetable: agreed by the headteacher, six weeks from Monday 9 November 2026, every condition answered well. */
export const aTimetable = (change: Partial<Timetable> = {}): Timetable => ({
  key: 'timetable-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-11-02',
  decision: { agreed: true, on: '2026-11-04', by: aSignature('Helen Ward', '2026-11-04T16:00:00.000Z') },
  startsOn: '2026-11-09',
  endsOn: '2026-12-20',
  reason: 'Recovering from an operation',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: true,
  laConsulted: true,
  socialWorkerTold: true,
  virtualSchoolConsulted: true,
  ...change,
});
