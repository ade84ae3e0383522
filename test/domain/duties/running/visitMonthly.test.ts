import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { entries2026, entry } from '../../builders.ts';
import { days, partsAndDays } from './shown.ts';

import { from, seen, visits } from './visits.ts';

describe('Monthly visits (VIS-2)', () => {
  it('are due within a month of the last, on the school day before', () => {
    expect(partsAndDays(visits({ visitRhythm: 'monthly' }, from('2026-11-09', '2027-03-25')))).toEqual([
      ['start', '2026-12-09'],
      ['2026-12-09', '2027-01-08'],
      ['2027-01-08', '2027-02-08'],
      ['2027-02-08', '2027-03-08'],
    ]);
  });

  it.each([
    ['schoolDayBefore', '2026-11-26'],
    ['schoolDayAfter', '2026-11-30'],
  ])('a month that ends on an INSET day, %s: %s', (dueInHolidays, dueOn) => {
    expect(
      days(visits({ visitRhythm: 'monthly', dueInHolidays }, { ...from('2026-10-12'), dutyRecords: seen('2026-10-27') }))[1],
    ).toBe(dueOn);
  });

  it('are not due on the day of the last visit, however long the holiday', () => {
    const duties = visits({ visitRhythm: 'monthly' }, { ...from('2026-09-07', '2027-01-29'), dutyRecords: seen('2026-12-18') });
    expect(days(duties).slice(0, 2)).toEqual(['2026-10-07', '2027-01-18']);
    const late = visits({ visitRhythm: 'monthly' }, { ...from('2026-10-01', '2027-01-29'), dutyRecords: seen('2026-11-26') });
    expect(days(late).slice(1, 2)).toEqual(['2026-12-18']);
    const atEnd = schoolCalendar(
      [entry('term', 'A', '2026-09-02', '2026-10-02'), entry('term', 'B', '2026-11-16', '2026-12-18')],
      [],
    );
    const long = visits(
      { visitRhythm: 'monthly' },
      { calendar: atEnd, ...from('2026-09-07', '2026-12-18'), dutyRecords: seen('2026-10-02') },
    );
    expect(days(long)).toEqual(['2026-10-02', '2026-11-16', '2026-12-16']);
  });

  it('by calendar month are due by its last school day, from the month of the start on', () => {
    expect(partsAndDays(visits({ visitRhythm: 'monthly', monthMeans: 'calendar' }, from('2026-11-09', '2027-02-10')))).toEqual([
      ['start', '2026-11-30'],
      ['2026-11-30', '2026-12-18'],
      ['2026-12-18', '2027-01-29'],
      ['2027-01-29', '2027-02-10'],
    ]);
  });

  it('by calendar month leave out a month without school', () => {
    const calendar = schoolCalendar([...entries2026, entry('term', 'Autumn term 2027', '2027-09-02', '2027-12-17')], []);
    const duties = visits({ visitRhythm: 'monthly', monthMeans: 'calendar' }, { calendar, ...from('2027-07-01', '2027-10-20') });
    expect(days(duties)).toEqual(['2027-07-21', '2027-09-30', '2027-10-20']);
  });

  it('say which of the two', () => {
    const rule = (monthMeans: string) => visits({ visitRhythm: 'monthly', monthMeans })[0]?.words().steps[1];
    expect(rule('rolling')).toMatch(/^A visit is due within a month \(/);
    expect(rule('calendar')).toMatch(/^A visit is due in every calendar month with school \(/);
  });
});
