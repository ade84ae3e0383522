/** Part-time timetables and flexi-schooling. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { number } from './shapes.ts';

export const partTimeRules = {
  partTimeReviewInWeeks: number({
    group: 'partTime',
    question: 'Every how many weeks is a part-time timetable reviewed?',
    citation: lines.PTT3,
    unit: 'weeks',
    least: 1,
    most: 12,
    byDefault: 2,
  }),
  welfareCheckInSchoolDays: number({
    group: 'partTime',
    question: 'A pupil not on site every day is checked on at least every how many school days?',
    citation: lines.PTT2,
    unit: 'school days',
    least: 1,
    most: 10,
    byDefault: 5,
  }),
  partTimeLongestInWeeks: number({
    group: 'partTime',
    question: 'For how many weeks may a part-time timetable last before it is a warning?',
    citation: lines.PTT1,
    unit: 'weeks',
    least: 1,
    most: 39,
    byDefault: 6,
  }),
  flexiDecisionInSchoolDays: number({
    group: 'partTime',
    question: 'Within how many school days is a request for flexi-schooling decided?',
    citation: lines.FLX1,
    unit: 'school days',
    least: 1,
    most: 40,
    byDefault: 20,
  }),
  flexiNoticeInWeeks: number({
    group: 'partTime',
    question: 'How many weeks’ notice ends flexi-schooling?',
    citation: lines.FLX2,
    unit: 'weeks',
    least: 0,
    most: 12,
    byDefault: 4,
  }),
} as const;
