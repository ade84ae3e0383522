import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { type aCase, entry } from '../../builders.ts';
import { days } from './shown.ts';

import { from, seen, visits } from './visits.ts';

describe('Visits twice a term (VIS-2)', () => {
  const twice = (change: Parameters<typeof aCase>[0] = {}) => visits({ visitRhythm: 'twiceATerm' }, change);

  it('are due by the half-term break and by the end of the term', () => {
    expect(days(twice(from('2026-09-07', '2027-03-25')))).toEqual(['2026-10-23', '2026-12-18', '2027-02-12', '2027-03-25']);
  });

  it('halve a term without a break by its school days', () => {
    const calendar = schoolCalendar([entry('term', 'Autumn term 2026', '2026-09-07', '2026-10-02')], []);
    const duties = twice({ calendar, ...from('2026-09-07', '2026-10-02') });
    expect(days(duties)).toEqual(['2026-09-18', '2026-10-02']);
    expect(days(twice({ calendar, ...from('2026-09-19', '2026-10-02') }))).toEqual(['2026-10-02']);
    expect(days(twice({ calendar, ...from('2026-09-07', '2026-10-02'), dutyRecords: seen('2026-09-08') }))).toEqual([
      '2026-09-18',
      '2026-10-02',
    ]);
  });

  it('give the first half the odd day, and a term of one day one visit', () => {
    const days5 = schoolCalendar([entry('term', 'Short', '2026-09-07', '2026-09-11')], []);
    expect(days(twice({ calendar: days5, ...from('2026-09-07', '2026-09-11') }))).toEqual(['2026-09-09', '2026-09-11']);
    const day1 = schoolCalendar([entry('term', 'Day', '2026-09-07', '2026-09-07')], []);
    expect(days(twice({ calendar: day1, ...from('2026-09-07', '2026-09-07') }))).toEqual(['2026-09-07']);
  });

  it('halve a term that begins at the weekend', () => {
    const calendar = schoolCalendar([entry('term', 'Autumn term 2026', '2026-09-05', '2026-09-11')], []);
    expect(days(twice({ calendar, ...from('2026-09-07', '2026-09-11') }))).toEqual(['2026-09-09', '2026-09-11']);
  });

  it('go on in the next term after a visit in the second half', () => {
    expect(days(twice({ ...from('2026-09-07', '2027-02-12'), dutyRecords: seen('2026-11-10') }))).toEqual([
      '2026-10-23',
      '2027-02-12',
    ]);
    expect(days(twice({ ...from('2026-12-21', '2027-03-25') }))).toEqual(['2027-02-12', '2027-03-25']);
  });

  it('say so', () => {
    expect(twice()[0]?.words().steps[1]).toBe(
      'A visit is due twice a term, once in each half of it (the school since 1 Sep 2020 (Miriam Okafor), VIS-2).',
    );
  });
});
