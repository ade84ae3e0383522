import type { Duty } from '../duty.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';
import { exclusionInPep } from './exclusionInPep.ts';
import { flexiDecision } from './flexiDecision.ts';
import { flexiReview } from './flexiReview.ts';
import { partTimeEnd } from './partTimeEnd.ts';
import { partTimeReview } from './partTimeReview.ts';
import { sixthDay } from './sixthDay.ts';
import { sixthDayNotice } from './sixthDayNotice.ts';
import { type SuspensionRule, suspensionCases } from './suspensionCase.ts';
import { type TimetableRule, timetableCase } from './timetableCase.ts';
import { timetableConditions } from './timetableConditions.ts';
import { flexiLaNotice, partTimeLaNotice } from './timetableLaNotice.ts';
import { welfareCheck } from './welfareCheck.ts';
import { workSet } from './workSet.ts';

const suspensionRules: readonly SuspensionRule[] = [workSet, sixthDayNotice, sixthDay, exclusionInPep];
const timetableRules: readonly TimetableRule[] = [
  partTimeLaNotice,
  partTimeReview,
  welfareCheck,
  partTimeEnd,
  flexiDecision,
  flexiLaNotice,
  flexiReview,
];

/** What is due for pupils: suspensions, part-time timetables, flexi-schooling. */
export function pupilDuties(book: Rulebook, moment: Moment): Duty[] {
  const runs = suspensionCases(book);
  const timetables = book.facts.timetables.map((timetable) => timetableCase(book, timetable));
  return [
    ...suspensionRules.flatMap((rule) => runs.flatMap(rule)),
    ...timetableRules.flatMap((rule) => timetables.flatMap(rule)),
    ...timetables.flatMap((timetable) => timetableConditions(timetable, moment)),
  ];
}
