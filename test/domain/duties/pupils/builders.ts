/** Records of a pupil's suspension or timetable, and the duties about them as the tests read them. */
import type { Duty } from '../../../../src/domain/duties/duty.ts';
import { pupilDuties } from '../../../../src/domain/duties/pupils/pupilDuties.ts';
import { type Standing, standingOn } from '../../../../src/domain/duties/standing.ts';
import type { Suspension } from '../../../../src/domain/suspension.ts';
import type { Timetable } from '../../../../src/domain/timetable.ts';
import { aRulebook, aSignature } from '../../builders.ts';

const monday = { now: '2026-11-23T12:00:00.000Z', today: '2026-11-23' };
/** Monday 9 to Tuesday 17 November 2026: seven school days. */
export const aSuspension = (change: Partial<Suspension> = {}): Suspension => ({
  key: 'suspension-1',
  pupilKey: 'amara',
  kind: 'suspension',
  startsOn: '2026-11-09',
  endsOn: '2026-11-17',
  halfDaysLess: 0,
  reason: 'Hit another pupil',
  ...change,
});

/** Part time from Monday 9 November to Friday 18 December 2026, agreed on the Tuesday before. */
export const aTimetable = (change: Partial<Timetable> = {}): Timetable => ({
  key: 'timetable-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-11-02',
  decision: { agreed: true, on: '2026-11-03', by: aSignature('Helen Ward', '2026-11-03T16:00:00.000Z') },
  startsOn: '2026-11-09',
  endsOn: '2026-12-18',
  reason: 'Return after illness',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: false,
  laConsulted: undefined,
  socialWorkerTold: undefined,
  virtualSchoolConsulted: undefined,
  ...change,
});

type Facts = Parameters<typeof aRulebook>[0];
/** The duties of one kind. */
export const dutiesOf = (kind: Duty['kind'], facts: Facts): Duty[] =>
  pupilDuties(aRulebook({ placements: [], ...facts }), monday).filter((duty) => duty.kind === kind);
/** The only duty of a kind (and part). */
export function dutyOf(kind: Duty['kind'], facts: Facts, part?: string): Duty {
  const found = dutiesOf(kind, facts).filter(({ key }) => part === undefined || key.endsWith(`|${part}`));
  const [duty] = found;
  if (duty === undefined || found.length > 1) throw new Error(`${found.length} duties of the kind ${kind}.`);
  return duty;
}
export const standing = (duty: Duty, today: string): Standing => standingOn(duty, { now: `${today}T09:00:00.000Z`, today });
