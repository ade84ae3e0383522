/** Attendance at the provider. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice, number } from './shapes.ts';

export const attendanceRules = {
  attendanceTarget: number({
    group: 'attendance',
    question: 'The school’s attendance target',
    citation: lines.ATT6,
    unit: 'per cent',
    least: 0,
    most: 100,
    byDefault: 90,
  }),
  attendanceOverWeeks: number({
    group: 'attendance',
    question: 'Attendance at providers is looked at over how many school weeks?',
    citation: lines.ATT6,
    unit: 'school weeks',
    least: 1,
    most: 12,
    byDefault: 4,
  }),
  attendanceFromSessions: number({
    group: 'attendance',
    question: 'From how many marked sessions in those weeks does attendance say anything?',
    citation: lines.ATT6,
    unit: 'sessions',
    least: 1,
    most: 100,
    byDefault: 10,
  }),
  lateAtProvider: choice({
    group: 'attendance',
    question: 'A pupil who comes late to the provider is marked …',
    citation: lines.ATT3,
    options: { bWithMinutes: 'B with the minutes', l: 'L' },
    byDefault: 'l',
  }),
  providerAnswers: choice({
    group: 'attendance',
    question: 'How do providers say who is with them?',
    citation: lines.ATT2,
    options: {
      telephone: 'The school rings them',
      link: 'By a link in an e-mail; the school rings where there is no address',
    },
    byDefault: 'telephone',
  }),
  providerLinkMinutesBefore: number({
    group: 'attendance',
    question: 'How long before the school asks does the e-mail with the link go out?',
    citation: lines.ATT2,
    unit: 'minutes',
    least: 0,
    most: 120,
    byDefault: 0,
  }),
  providerLinkHoursAfter: number({
    group: 'attendance',
    question: 'How long after its half of the day does a link still take answers?',
    citation: lines.ATT2,
    unit: 'hours',
    least: 0,
    most: 6,
    byDefault: 2,
  }),
} as const;
