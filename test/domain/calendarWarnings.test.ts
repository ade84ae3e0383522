import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { calendarWarnings } from '../../src/domain/calendarWarnings.ts';
import { entries2026, entry } from './builders.ts';

const warnings = (today: string, more: typeof entries2026 = []) =>
  calendarWarnings([...entries2026, ...more], bankHolidays, today);

describe('Warnings about a calendar', () => {
  it('are none while it is whole and long', () => {
    expect(warnings('2026-11-23')).toEqual([]);
  });

  it('begin 60 days before the last term ends', () => {
    expect(warnings('2027-05-22')).toEqual([]);
    expect(warnings('2027-05-23')).toEqual(['The calendar of this school ends on Wednesday 21 July 2027; add the next terms.']);
    expect(warnings('2027-07-22')).toEqual(['The calendar of this school ended on Wednesday 21 July 2027; add the next terms.']);
  });

  it('say when bank holidays are known for less than a year', () => {
    expect(calendarWarnings([entry('term', 'Long term', '2026-09-01', '2030-07-20')], bankHolidays, '2027-12-28')).toEqual([
      'Bank holidays are known up to Tuesday 26 December 2028 only. Ask whoever runs Alongside to update them.',
    ]);
    expect(calendarWarnings([entry('term', 'Long term', '2026-09-01', '2030-07-20')], bankHolidays, '2027-12-27')).toEqual([]);
  });

  it('name entries that cannot be right', () => {
    expect(warnings('2026-11-23', [entry('closure', 'Boiler', '2026-12-03', '2026-12-01')])).toEqual([
      'Boiler ends before it starts. Its first day alone is used; correct the dates.',
    ]);
    expect(warnings('2026-11-23', [entry('halfTerm', 'Easter', '2027-03-29', '2027-04-09')])).toEqual([
      'Easter does not lie within a term. Correct its dates or those of the term.',
    ]);
    expect(warnings('2026-11-23', [entry('term', 'Christmas term', '2026-12-01', '2026-12-20')])).toEqual([
      'Christmas term begins before another term has ended. Correct the dates.',
    ]);
  });

  it('ask for terms when there are none', () => {
    expect(calendarWarnings([], bankHolidays, '2026-11-23')).toEqual(['The calendar of this school has no terms yet; add them.']);
  });
});
