/** Sessions for tests of register codes, and a part-time timetable. */
import type { CodeSession } from '../../../../src/domain/checks/codes/codeSession.ts';
import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aSignature } from '../../builders.ts';

/** At Foxglove Farm, an unregistered setting, on the morning of Monday 23 November 2026: came, in person, supervised, by the school. */
export const aSession = (change: Partial<CodeSession> = {}): CodeSession => ({
  date: '2026-11-23',
  half: 'AM',
  where: 'provider',
  arrangement: 'schoolWithParents',
  providerKind: 'unregisteredSetting',
  providerName: 'Foxglove Farm',
  isDualRegistered: false,
  isSupervised: true,
  isThere: 'physically',
  mark: 'present',
  ...change,
});

export const aTimetable = (change: Partial<Timetable> = {}): Timetable => ({
  key: 'timetable-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-11-02',
  decision: { agreed: true, on: '2026-11-05', by: aSignature('Helen Ward') },
  startsOn: '2026-11-09',
  endsOn: '2026-12-18',
  reason: 'Anxiety',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: true,
  laConsulted: true,
  socialWorkerTold: undefined,
  virtualSchoolConsulted: undefined,
  ...change,
});
