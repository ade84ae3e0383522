import { schoolYearStart } from '../../schoolYear.ts';
import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { answeredSessions, pupilsWithAbsences } from './absentDays.ts';
import { laReturn } from './laReturn.ts';
import { penaltyThreshold } from './penaltyThreshold.ts';

/** What absences of a school year ask for outside the school: only pupils who can have reached a number of the law are looked at. */
export function reportedAbsences(book: Rulebook, { today }: Moment): Duty[] {
  const { policy, register } = book.facts;
  const least = Math.min(
    policy.on('unauthorisedSessions', today),
    policy.on('unauthorisedInSchoolDays', today),
    policy.on('sicknessInSchoolDays', today),
  );
  return pupilsWithAbsences(register)(least).flatMap((pupilKey) => {
    const sessions = answeredSessions(book, pupilKey, schoolYearStart(today), today);
    return [
      ...penaltyThreshold(book, pupilKey, sessions),
      ...laReturn(book, pupilKey, sessions, 'unauthorised'),
      ...laReturn(book, pupilKey, sessions, 'sick'),
    ];
  });
}
