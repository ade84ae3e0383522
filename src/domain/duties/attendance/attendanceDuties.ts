import type { DateText } from '../../session.ts';
import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { absenceFollowUp } from './absenceFollowUp.ts';
import { attendanceBelowTarget } from './attendanceBelowTarget.ts';
import { awayPupils } from './awaySessions.ts';
import { followUpNextStep } from './followUpNextStep.ts';
import { missingMark } from './missingMark.ts';
import { reportedAbsences } from './reportedAbsences.ts';
import { unresolvedAbsence } from './unresolvedAbsence.ts';
import { workersTold } from './workersTold.ts';

/**
 * How far back absences are looked for, in school days with today: what is older is history, stays in the register and its reports, and
 * would drown what can still be done. School practice, no statutory reference.
 */
const followUpsInSchoolDays = 10;
const unresolvedInSchoolDays = 20;

/** What is due for sessions and absences at a moment. The register is read once for the weeks that any of it needs. */
export function attendanceDuties(book: Rulebook, moment: Moment): Duty[] {
  const { today } = moment;
  const { calendar, policy } = book.facts;
  const days = calendar.schoolDays.filter((day) => day <= today);
  const since = (count: number): DateText => days.at(-count) ?? days[0] ?? today;
  // Attendance is looked at for this week and the one before, each with the weeks that lie behind it.
  const weeksBack = policy.on('attendanceOverWeeks', today) + 1;
  const begun = calendar.weeks.filter(({ firstSchoolDay }) => firstSchoolDay <= today);
  const absencesFrom = since(unresolvedInSchoolDays);
  const weeks = begun.filter(({ lastSchoolDay }, at) => at >= begun.length - weeksBack || lastSchoolDay >= absencesFrom);

  return [
    ...missingMark(book, moment),
    ...followUpNextStep(book, absencesFrom),
    ...reportedAbsences(book, moment),
    ...awayPupils(book, weeks, today).flatMap((pupil) => [
      ...absenceFollowUp(book, pupil, since(followUpsInSchoolDays)),
      ...workersTold(book, pupil, since(followUpsInSchoolDays)),
      ...unresolvedAbsence(book, pupil, absencesFrom, moment),
      ...attendanceBelowTarget(book, pupil, weeks),
    ]),
  ];
}
