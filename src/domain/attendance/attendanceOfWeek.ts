import type { DateText, InstantText } from '../session.ts';
import { addDays } from '../week.ts';
import { type Attendance, type AttendanceFacts, attendanceOf } from './attendanceOf.ts';
import { type TargetStanding, targetStanding } from './targetStanding.ts';

/** A week at a glance, for whoever leads the provision. */
export interface WeekAttendance extends Attendance {
  /** Each pupil against the school's target, over the weeks that the school looks at. */
  readonly standings: readonly (TargetStanding & { readonly pupilKey: string })[];
}

/** The attendance of one school week, named by any of its days, as far as it has come; and who is below the target at its end. */
export function attendanceOfWeek(facts: AttendanceFacts, monday: DateText, now: InstantText): WeekAttendance {
  const week = attendanceOf(facts, { from: monday, to: addDays(monday, 6), now });
  return { ...week, standings: targetStanding(facts, monday, now) };
}
