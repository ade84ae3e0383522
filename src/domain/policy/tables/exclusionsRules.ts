/** What a suspended pupil is given. */
import { requirementLines as lines } from '../../requirementLines.ts';
import { choice } from './shapes.ts';

export const exclusionsRules = {
  sixthDayLookedAfter: choice({
    group: 'exclusions',
    question: 'A looked-after pupil suspended for five days or fewer …',
    citation: lines.NOT3,
    options: { dayOne: 'has provision from day one', none: 'has work set and marked' },
    byDefault: 'dayOne',
  }),
  partDayCounts: choice({
    group: 'exclusions',
    question: 'A suspension for part of a day counts as …',
    citation: lines.NOT3,
    options: { halfDay: 'half a day', wholeDay: 'a whole day' },
    byDefault: 'halfDay',
  }),
  /** The law names the end of the session, which no record of the school holds. */
  afternoonEndsAt: choice({
    group: 'exclusions',
    question: 'The afternoon session ends, and with it the first day’s time to tell the parents of a suspension, at …',
    citation: lines.NOT3,
    options: {
      '14:30': '2.30pm',
      '14:45': '2.45pm',
      '15:00': '3pm',
      '15:15': '3.15pm',
      '15:30': '3.30pm',
      '15:45': '3.45pm',
      '16:00': '4pm',
    },
    byDefault: '15:30',
  }),
} as const;
