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
  lateAtProvider: choice({
    group: 'attendance',
    question: 'A pupil who comes late to the provider is marked …',
    citation: lines.ATT3,
    options: { bWithMinutes: 'B with the minutes', l: 'L' },
    byDefault: 'l',
  }),
} as const;
