import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../src/domain/calendar.ts';
import { calendar2026 as calendar, entries2026, entry } from './builders.ts';

const because = (date: string): string => {
  const day = calendar.day(date);
  return day.kind === 'schoolDay' ? 'school' : day.because;
};

describe('School days', () => {
  it.each([
    ['2026-09-01', 'The calendar of this school begins on Wednesday 2 September 2026; nothing is known of the days before.'],
    ['2026-09-02', 'school'],
    ['2026-10-23', 'school'],
    ['2026-10-24', 'Saturday'],
    ['2026-10-25', 'Sunday'],
    ['2026-10-26', 'Half-term: Autumn half-term'],
    ['2026-10-30', 'Half-term: Autumn half-term'],
    ['2026-11-02', 'school'],
    ['2026-11-26', 'school'],
    ['2026-11-27', 'INSET day'],
    ['2026-11-30', 'school'],
    ['2026-12-07', 'school'],
    ['2026-12-08', 'Closed: snow'],
    ['2026-12-09', 'school'],
    ['2026-12-18', 'school'],
    ['2026-12-21', 'Holiday between Autumn term 2026 and Spring term 2027'],
    ['2026-12-25', 'Bank holiday: Christmas Day'],
    ['2026-12-28', 'Bank holiday: Boxing Day'],
    ['2027-01-04', 'Holiday between Autumn term 2026 and Spring term 2027'],
    ['2027-01-05', 'school'],
    ['2027-03-26', 'Bank holiday: Good Friday'],
    ['2027-05-03', 'Bank holiday: Early May bank holiday'],
    ['2027-05-31', 'Bank holiday: Spring bank holiday'],
    ['2027-06-01', 'Half-term: Summer half-term'],
    ['2027-07-21', 'school'],
    ['2027-07-22', 'The calendar of this school ends on Wednesday 21 July 2027; add the next terms.'],
    ['2027-07-24', 'Saturday'],
  ])('%s: %s', (date, says) => {
    expect(because(date)).toBe(says);
  });

  it('are unclear, not free, past the last term', () => {
    expect(calendar.day('2027-07-22').kind).toBe('unclear');
    expect(calendar.isSchoolDay('2027-07-22')).toBe(false);
    expect(calendar.endsOn).toBe('2027-07-21');
  });

  it('are unclear while the school has no terms', () => {
    const empty = schoolCalendar([], bankHolidays);
    expect(empty.day('2026-11-23')).toEqual({
      kind: 'unclear',
      because: 'The calendar of this school has no terms yet; add them.',
    });
    expect(empty.day('2026-12-25')).toEqual({ kind: 'noSchool', because: 'Bank holiday: Christmas Day' });
    expect(empty.endsOn).toBeUndefined();
    expect(empty.schoolDayFrom('2026-11-23', 1)).toBeUndefined();
  });

  it('are told rightly where entries overlap and come in any order', () => {
    const overlapping = schoolCalendar(
      [
        entry('inset', 'Training on Thursday', '2026-10-29'),
        entry('term', 'Later term', '2026-10-01', '2026-12-18'),
        entry('halfTerm', 'October break', '2026-10-26', '2026-10-30'),
        entry('term', 'Earlier term', '2026-09-02', '2026-10-09'),
        entry('closure', 'polling', '2026-10-30', '2026-11-02'),
      ],
      bankHolidays,
    );
    expect(overlapping.isSchoolDay('2026-10-05')).toBe(true);
    expect(overlapping.day('2026-10-29')).toEqual({ kind: 'noSchool', because: 'Half-term: October break' });
    expect(overlapping.day('2026-11-02')).toEqual({ kind: 'noSchool', because: 'Closed: polling' });
    expect(overlapping.isSchoolDay('2026-11-03')).toBe(true);
  });

  it('take an entry that ends before it starts as its first day', () => {
    const reversed = schoolCalendar([...entries2026, entry('closure', 'boiler', '2026-11-24', '2026-11-20')], bankHolidays);
    expect(reversed.day('2026-11-24')).toEqual({ kind: 'noSchool', because: 'Closed: boiler' });
    expect(reversed.isSchoolDay('2026-11-23')).toBe(true);
    expect(reversed.isSchoolDay('2026-11-25')).toBe(true);
  });

  it('name a training day that has a name', () => {
    const named = schoolCalendar([...entries2026, entry('inset', 'Safeguarding training', '2026-11-25')], bankHolidays);
    expect(named.day('2026-11-25')).toEqual({ kind: 'noSchool', because: 'INSET day: Safeguarding training' });
  });
});

describe('Counting school days', () => {
  it.each([
    ['the next one after a Friday is Monday', '2026-11-20', 1, '2026-11-23'],
    ['half-term is stepped over', '2026-10-23', 1, '2026-11-02'],
    ['half-term is stepped over backwards', '2026-11-02', -1, '2026-10-23'],
    ['an INSET day is stepped over', '2026-11-26', 1, '2026-11-30'],
    ['the Christmas holiday is stepped over', '2026-12-18', 1, '2027-01-05'],
    ['five before a Monday is the Monday before', '2026-11-23', -5, '2026-11-16'],
    ['from a day in half-term', '2026-10-28', 2, '2026-11-03'],
  ])('%s', (_, from, n, expected) => {
    expect(calendar.schoolDayFrom(from, n)).toBe(expected);
  });

  it('takes 0 as the day itself, if it is one', () => {
    expect(calendar.schoolDayFrom('2026-11-23', 0)).toBe('2026-11-23');
    expect(calendar.schoolDayFrom('2026-11-22', 0)).toBeUndefined();
  });

  it('gives nothing where the calendar ends too soon', () => {
    expect(calendar.schoolDayFrom('2027-07-20', 1)).toBe('2027-07-21');
    expect(calendar.schoolDayFrom('2027-07-20', 2)).toBeUndefined();
    expect(calendar.schoolDayFrom('2026-09-03', -1)).toBe('2026-09-02');
    expect(calendar.schoolDayFrom('2026-09-03', -2)).toBeUndefined();
    expect(calendar.schoolDayFrom('2028-01-10', 1)).toBeUndefined();
  });

  it('counts from the day after the first up to and including the last', () => {
    expect(calendar.schoolDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
    expect(calendar.schoolDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
    expect(calendar.schoolDaysBetween('2026-10-23', '2026-11-02')).toBe(1);
    expect(calendar.schoolDaysBetween('2026-11-23', '2026-11-20')).toBe(0);
    expect(calendar.schoolDaysBetween('2027-07-19', '2028-07-19')).toBe(2);
  });
});

describe('Half-terms', () => {
  it('are the parts of a term before and after its break', () => {
    expect(calendar.partOfTerm('2026-10-23')).toEqual({
      termName: 'Autumn term 2026',
      startsOn: '2026-09-02',
      endsOn: '2026-10-25',
    });
    expect(calendar.partOfTerm('2026-11-02')?.endsOn).toBe('2026-12-18');
    expect(calendar.partOfTerm('2026-10-28')).toBeUndefined();
    expect(calendar.partOfTermAfter('2026-10-23')?.startsOn).toBe('2026-10-31');
    expect(calendar.partOfTermAfter('2027-07-01')).toBeUndefined();
  });
});

describe('The calendar as if no closure had been declared', () => {
  it('counts a closed day as a school day, and leaves the rest as it is', () => {
    const before = calendar.withoutClosures();
    expect([calendar.isSchoolDay('2026-12-08'), before.isSchoolDay('2026-12-08')]).toEqual([false, true]);
    expect([calendar, before].map((one) => one.schoolDayFrom('2026-12-09', -2))).toEqual(['2026-12-04', '2026-12-07']);
    expect(before.day('2026-11-27')).toEqual(calendar.day('2026-11-27'));
    expect(before.day('2026-12-28')).toEqual(calendar.day('2026-12-28'));
    expect(before.schoolDays).toHaveLength(calendar.schoolDays.length + 1);
    expect(calendar.withoutClosures()).toBe(before);
  });
});

describe('Bank holidays of England and Wales', () => {
  it('are eight a year and none on a weekend', () => {
    for (const year of ['2025', '2026', '2027', '2028']) {
      expect(bankHolidays.filter(({ date }) => date.startsWith(year))).toHaveLength(8);
    }
    expect(bankHolidays.filter(({ date }) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()))).toEqual([]);
  });

  it('move to the next weekday when they fall on a weekend', () => {
    const titleOf = (date: string) => bankHolidays.find((holiday) => holiday.date === date)?.title;
    expect(titleOf('2026-12-28')).toBe('Boxing Day');
    expect(titleOf('2027-12-27')).toBe('Christmas Day');
    expect(titleOf('2027-12-28')).toBe('Boxing Day');
    expect(titleOf('2028-01-03')).toBe('New Year’s Day');
    expect(titleOf('2026-12-26')).toBeUndefined();
  });
});
