import { recordIndex } from '../duties/recordIndex.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, WeekSlot } from '../session.ts';

export type PlaceByTimetable = 'home' | 'partTime';

/**
 * ATT-1: "where they should be (… home education under flexi-schooling, or nowhere under a part-time timetable)". Undefined where no agreed
 * timetable takes the pupil out of that session; one that ended early, the pupil being full time again, takes out nobody.
 */
export function placeByTimetable(
  { timetables, dutyRecords }: Pick<SchoolFacts, 'timetables' | 'dutyRecords'>,
  pupilKey: string,
  date: DateText,
  slot: WeekSlot,
): PlaceByTimetable | undefined {
  const found = timetables.find(
    (one) =>
      one.pupilKey === pupilKey &&
      one.decision?.agreed === true &&
      one.agreement?.awaySlots.includes(slot) === true &&
      one.startsOn !== undefined &&
      one.startsOn <= date &&
      (one.endsOn === undefined || date <= one.endsOn),
  );
  if (found === undefined) return undefined;
  const returnedOn = recordIndex(dutyRecords).deeds('partTimeEnd', found.key)[0]?.on;
  if (returnedOn !== undefined && returnedOn <= date) return undefined;
  return found.kind === 'flexiSchooling' ? 'home' : 'partTime';
}
