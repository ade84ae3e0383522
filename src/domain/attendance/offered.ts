import { fullTimeEntitlement } from '../checks/placement/fullTimeEntitlement.ts';
import { slotsWhere } from '../checks/placement/weekOfPupil.ts';
import { coversDate } from '../expected.ts';
import type { Finding } from '../finding.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';

/** A pupil's week as it is offered across places, in sessions of ten (ATT-7). */
export interface Offered {
  readonly atProviders: number;
  readonly atSchool: number;
  readonly nowhere: number;
  /** Whether it is full time, or part time for a recorded reason. */
  readonly finding: Finding;
  /** The recorded reason of an agreed part-time timetable; empty without one. */
  readonly reason: string;
}

/** What is offered to a pupil on a day; undefined when no placement covers it. */
export function offeredTo(
  facts: Pick<SchoolFacts, 'placements' | 'timetables'>,
  pupilKey: string,
  on: DateText,
): Offered | undefined {
  const placements = facts.placements.filter((one) => one.pupilKey === pupilKey && coversDate(one, on));
  const [first] = placements;
  if (first === undefined) return undefined;
  const count = (where: 'provider' | 'school' | 'nowhere'): number => slotsWhere(where, placements).length;
  const timetable = facts.timetables.find(
    ({ pupilKey: own, decision, startsOn, endsOn }) =>
      own === pupilKey && decision?.agreed === true && (startsOn ?? '9') <= on && on <= (endsOn ?? '9'),
  );
  return {
    atProviders: count('provider'),
    atSchool: count('school'),
    nowhere: count('nowhere'),
    finding: fullTimeEntitlement(first, { ...facts, placements }, on),
    reason: timetable?.reason ?? '',
  };
}
