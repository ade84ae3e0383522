import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../src/domain/calendar.ts';
import { dueThroughChanges, onSchoolDay, schoolDayUpTo } from '../../../src/domain/duties/dueDates.ts';
import { policyBook } from '../../../src/domain/policy/policyBook.ts';
import { addDays } from '../../../src/domain/week.ts';
import { aChoice, calendar2026, policyOf } from '../builders.ts';

const before = { calendar: calendar2026, policy: policyOf('P4', { dueInHolidays: 'schoolDayBefore' }) };
const after = { calendar: calendar2026, policy: policyOf('P4', { dueInHolidays: 'schoolDayAfter' }) };

describe('A due date on a day without school', () => {
  it.each([
    ['a school day', '2026-11-23', '2026-11-23', '2026-11-23'],
    ['a Saturday', '2026-11-21', '2026-11-20', '2026-11-23'],
    ['the INSET day', '2026-11-27', '2026-11-26', '2026-11-30'],
    ['the weekend after the INSET day', '2026-11-29', '2026-11-26', '2026-11-30'],
    ['half-term', '2026-10-28', '2026-10-23', '2026-11-02'],
    ['the day closed by snow', '2026-12-08', '2026-12-07', '2026-12-09'],
    ['Christmas', '2026-12-25', '2026-12-18', '2027-01-05'],
  ])('%s is moved as the school chose', (_, date, earlier, later) => {
    expect(onSchoolDay(date, before)).toBe(earlier);
    expect(onSchoolDay(date, after)).toBe(later);
    expect(schoolDayUpTo(date, before)).toBe(earlier);
  });

  it.each([
    ['2026-10-22', '2026-10-23'],
    ['2026-10-23', '2026-10-23'],
    ['2026-10-24', '2026-11-02'],
  ])('never goes back before the day it is counted from (%s)', (notBefore, due) => {
    expect(onSchoolDay('2026-10-28', before, notBefore)).toBe(due);
  });

  it('stays where the calendar knows no school day', () => {
    const none = { calendar: schoolCalendar([], []), policy: policyOf() };

    expect(onSchoolDay('2026-11-21', none)).toBe('2026-11-21');
    expect(schoolDayUpTo('2026-11-21', none)).toBe('2026-11-21');
  });

  it('goes to the last school day that is known when the calendar ends, and to the first when it begins', () => {
    expect(onSchoolDay('2027-07-22', after)).toBe('2027-07-21');
    expect(onSchoolDay('2026-09-01', before)).toBe('2026-09-02');
  });
});

describe('A due date under a policy that changes on the way', () => {
  const weeks = { weekly: 7, fortnightly: 14, ongoing: undefined } as const;
  const changing = (...changes: readonly [string, string][]) => {
    const choices = changes.map(([value, validFrom]) => aChoice('contactRhythm', value, { validFrom, key: validFrom }));
    const policy = policyBook(choices, 'larkhill');
    return (until?: string) =>
      dueThroughChanges({ calendar: calendar2026, policy }, ['contactRhythm'], '2026-11-02', until, (date) => {
        const days = weeks[policy.on('contactRhythm', date)];
        return days === undefined ? undefined : addDays('2026-11-02', days);
      });
  };

  it('is judged by the rule in force when it began', () => {
    expect(changing(['fortnightly', '2026-09-01'])()).toBe('2026-11-16');
    expect(changing(['fortnightly', '2026-09-01'], ['weekly', '2026-11-17'])()).toBe('2026-11-16');
  });

  it.each([
    ['before it would have been due by the new rule', '2026-11-05', '2026-11-09'],
    ['on that day', '2026-11-09', '2026-11-09'],
    ['after it: at once, but never before the rule was there', '2026-11-12', '2026-11-12'],
    ['on a day without school after it: on the next school day', '2026-11-14', '2026-11-16'],
    ['on the day it was due by the old rule', '2026-11-16', '2026-11-16'],
    ['later: the old rule stands', '2026-11-17', '2026-11-16'],
  ])('follows a stricter rule that comes %s', (_, from, due) => {
    expect(changing(['fortnightly', '2026-09-01'], ['weekly', from])()).toBe(due);
  });

  it('follows a milder rule that comes before it is due', () => {
    expect(changing(['weekly', '2026-09-01'], ['fortnightly', '2026-11-09'])()).toBe('2026-11-16');
    expect(changing(['weekly', '2026-09-01'], ['fortnightly', '2026-11-10'])()).toBe('2026-11-09');
  });

  it('is no longer due when the rule is dropped, and due again when it comes back', () => {
    expect(changing(['weekly', '2026-09-01'], ['ongoing', '2026-11-04'])()).toBeUndefined();
    expect(changing(['weekly', '2026-09-01'], ['ongoing', '2026-11-04'], ['weekly', '2027-01-05'])()).toBe('2027-01-05');
  });

  it('judges what was done by the rule of its day', () => {
    const due = changing(['fortnightly', '2026-09-01'], ['weekly', '2026-11-12']);

    expect(due('2026-11-11')).toBe('2026-11-16');
    expect(due('2026-11-12')).toBe('2026-11-12');
  });
});
