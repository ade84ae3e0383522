import { describe, expect, it } from 'vitest';
import {
  countOf,
  dateInWords,
  listInWords,
  pounds,
  sessionInWords,
  shortDate,
  timeInWords,
  timeOfDay,
  yearGroupName,
} from '../../src/domain/words.ts';

describe('Words for people in England', () => {
  it('write dates without commas', () => {
    expect(dateInWords('2026-11-23')).toBe('Monday 23 November 2026');
    expect(shortDate('2026-11-03')).toBe('3 Nov 2026');
    expect(shortDate('2026-09-03')).toBe('3 Sep 2026');
    expect(sessionInWords('2026-11-23', 'PM')).toBe('Monday 23 November 2026, afternoon');
  });

  it('leave text that is no date as it is', () => {
    expect(dateInWords('')).toBe('');
    expect(shortDate('soon')).toBe('soon');
  });

  it('write times with a full stop and am or pm', () => {
    expect(timeInWords('2026-11-23T08:31:00Z')).toBe('8.31am');
    expect(timeInWords('2026-07-01T08:31:00.000Z')).toBe('9.31am');
    expect(timeOfDay('00:05')).toBe('12.05am');
    expect(timeOfDay('12:00')).toBe('12pm');
    expect(timeOfDay('13:00')).toBe('1pm');
  });

  it('write money with pence', () => {
    expect(pounds(125)).toBe('£125.00');
    expect(pounds(1250.5)).toBe('£1,250.50');
  });

  it('write lists and counts', () => {
    expect(listInWords([])).toBe('');
    expect(listInWords(['Ann'])).toBe('Ann');
    expect(listInWords(['Ann', 'Ben', 'Cal'])).toBe('Ann, Ben and Cal');
    expect(listInWords(['Ann', 'Ben'], 'or')).toBe('Ann or Ben');
    expect(countOf(1, 'session')).toBe('1 session');
    expect(countOf(2, 'day off', 'days off')).toBe('2 days off');
    expect(yearGroupName(0)).toBe('Reception');
    expect(yearGroupName(9)).toBe('Year 9');
  });
});
