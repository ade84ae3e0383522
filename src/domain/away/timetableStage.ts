import type { DateText } from '../session.ts';
import type { Timetable } from '../timetable.ts';

export const timetableStages = ['asked', 'refused', 'agreed', 'running', 'pastItsEnd', 'ended'] as const;
export type TimetableStage = (typeof timetableStages)[number];

/**
 * Where a timetable stands on a day. A part-time timetable ends only when somebody records that the pupil is full time again (`returnedOn`);
 * flexi-schooling after its last day. One that began undecided is running, however wrong that is: the child is away.
 */
export function timetableStage(timetable: Timetable, returnedOn: DateText | undefined, today: DateText): TimetableStage {
  const { decision, startsOn, endsOn, kind } = timetable;
  if (decision?.agreed === false) return 'refused';
  if (returnedOn !== undefined && returnedOn <= today) return 'ended';
  const hasBegun = startsOn !== undefined && startsOn <= today;
  if (!hasBegun) return decision === undefined ? 'asked' : 'agreed';
  const isOver = endsOn !== undefined && endsOn < today;
  if (!isOver) return 'running';
  return kind === 'partTime' ? 'pastItsEnd' : 'ended';
}
