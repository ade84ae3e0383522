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
} as const;
