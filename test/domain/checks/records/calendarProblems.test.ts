import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { calendar2026, entries2026, entry } from '../../builders.ts';
import { names, only, problems } from './problemsOf.ts';

describe('A calendar entry', () => {
  const judge = (...more: Parameters<typeof entry>[]) => ({
    calendar: schoolCalendar([...entries2026, ...more.map((one) => entry(...one))], bankHolidays),
  });

  it('ends before it starts', () => {
    expect(only(judge(['inset', 'Training', '2027-01-05', '2027-01-04']))).toMatchObject({
      because:
        'Training starts on Tuesday 5 January 2027 and ends before, on Monday 4 January 2027. Its first day alone is used; correct the dates.',
      facts: { list: 'calendar', record: 'inset-2027-01-05', problem: 'endsBeforeStart' },
    });
    expect(problems(judge(['inset', 'Training', '2027-01-05', '']))).toEqual([]);
    expect(only(judge(['inset', ' ', '2027-01-05', '2027-01-04'])).because).toContain('An entry (inset) starts on');
  });

  it.each([
    ['2027-07-21', 'termsOverlap'],
    ['2027-07-22', undefined],
  ])('is a term that begins on %s, the last of the one before being 21 July: %s', (startsOn, problem) => {
    expect(names(judge(['term', 'Late term', startsOn, '2027-07-30']))[0]?.[2]).toBe(problem);
  });

  it('is a term that overlaps another: said once, whatever their order', () => {
    const finding = only(judge(['term', 'Second autumn', '2026-12-01', '2026-12-20']));
    expect(finding.because).toBe(
      'Second autumn begins on Tuesday 1 December 2026, before Autumn term 2026 has ended on Friday 18 December 2026. Correct the dates.',
    );
    expect(finding.facts).toEqual({
      list: 'calendar',
      record: 'term-2026-12-01',
      problem: 'termsOverlap',
      other: 'term-2026-09-02',
    });
    const twice = { ...entry('term', 'Again', '2026-09-02', '2026-12-18'), key: 'again' };
    const calendar = schoolCalendar([twice, ...entries2026], bankHolidays);
    expect(only({ calendar }).facts).toMatchObject({ record: 'term-2026-09-02', other: 'again' });
  });

  it.each([
    ['2026-10-19', '2026-10-23', 0],
    ['2026-12-14', '2026-12-18', 0],
    ['2026-12-14', '2026-12-19', 1],
    ['2026-09-01', '2026-09-02', 1],
    ['2026-09-02', '2026-09-02', 0],
    ['2026-12-28', '2026-12-29', 1],
  ])('is a half-term from %s to %s, within a term or not: %i problem', (startsOn, endsOn, count) => {
    expect(names(judge(['halfTerm', 'Break', startsOn, endsOn]))).toHaveLength(count);
  });

  it('is a half-term outside every term', () => {
    expect(only(judge(['halfTerm', 'Break', '2026-12-28', '2026-12-29']))).toMatchObject({
      because: 'Break, from Monday 28 December 2026, does not lie within a term. Correct its dates or those of the term.',
      facts: { problem: 'halfTermOutside', record: 'halfTerm-2026-12-28' },
    });
  });

  it('keeps what was written, whatever its dates', () => {
    expect(calendar2026.entries).toEqual(entries2026);
  });
});
