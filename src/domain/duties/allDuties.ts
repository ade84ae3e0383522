import { londonTime } from '../londonTime.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { InstantText } from '../session.ts';
import { agreementMissing } from './agreementMissing.ts';
import { approvalWaits } from './approvalWaits.ts';
import { attendanceMark } from './attendanceMark.ts';
import { calendarRunsOut } from './calendarRunsOut.ts';
import type { Duty } from './duty.ts';
import { missingMarks } from './missingMarks.ts';
import { placementPastItsEnd } from './placementPastItsEnd.ts';
import { placementReview } from './placementReview.ts';
import { proposalSentBack } from './proposalSentBack.ts';

/** Everything that a school must do now: overdue first, then by the day it is due. A new duty is added to this list. */
export function allDuties(facts: SchoolFacts, now: InstantText): Duty[] {
  const today = londonTime(now).date;
  return [
    ...calendarRunsOut(facts, today),
    ...attendanceMark(facts, now),
    ...missingMarks(facts, today),
    ...placementPastItsEnd(facts, today),
    ...approvalWaits(facts, today),
    ...proposalSentBack(facts, today),
    ...placementReview(facts, today),
    ...agreementMissing(facts, today),
  ].sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}
