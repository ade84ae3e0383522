/** The school’s own work. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { date, number } from './shapes.ts';

export const schoolRules = {
  tellInSchoolDays: number({
    group: 'school',
    question: 'How many school days before something is due is its owner told?',
    citation: lines.PPL3,
    unit: 'school days',
    least: 0,
    most: 20,
    byDefault: 5,
  }),
  policyReviewInYears: number({
    group: 'school',
    question: 'Every how many years is the policy reviewed?',
    citation: lines.REP9,
    unit: 'years',
    least: 1,
    most: 5,
    byDefault: 2,
  }),
  calendarEndsInSchoolDays: number({
    group: 'school',
    question: 'How many school days before the calendar ends is the school told?',
    citation: lines.ATT8,
    unit: 'school days',
    least: 0,
    most: 60,
    byDefault: 20,
  }),
  policyReviewedOn: date({ group: 'school', question: 'When was the policy last reviewed?', citation: lines.REP9 }),
  trackedFrom: date({
    group: 'school',
    question: 'From which day does Alongside keep the duties? What was due before is not asked for',
    citation: lines.REP7,
  }),
} as const;
