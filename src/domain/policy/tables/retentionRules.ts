/** REP-7: how long the records of a pupil in alternative provision are kept. Only the register has a number of the law. */
import { provisions } from '../../law.ts';
import { choice, law, number } from './shapes.ts';

export const retentionRules = {
  /** The longer of the two is the default: what is removed does not come back. */
  retentionFrom: choice({
    group: 'records',
    question: 'From when are the years counted for which the records of a pupil are kept?',
    citation: provisions.pupilRecordsKept,
    options: { birth: 'From the pupil’s date of birth', end: 'From the end of the last placement' },
    byDefault: 'birth',
  }),
  retentionYearsFromBirth: number({
    group: 'records',
    question: 'Counted from the date of birth, records are kept for',
    citation: provisions.pupilRecordsKept,
    unit: 'years',
    least: 18,
    most: 100,
    byDefault: 25,
  }),
  retentionYearsAfterEnd: number({
    group: 'records',
    question: 'Counted from the end of the last placement, records are kept for',
    citation: provisions.REP7,
    unit: 'years',
    least: 1,
    most: 100,
    byDefault: 6,
  }),
  registerKeptYears: law({
    group: 'records',
    question: 'Each entry of the attendance register is kept, from the day it was made, for at least',
    citation: provisions.attendanceRegister,
    unit: 'years',
    least: 1,
    most: 100,
    values: [{ from: '1900-01-01', value: 6 }],
  }),
} as const;
