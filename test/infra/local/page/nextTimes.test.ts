import { describe, expect, it } from 'vitest';
import { afterMinutes, nextSession, nextWeekday } from '../../../../infra/local/page/nextTimes.ts';

const times = ['13:20', '09:05'];

describe('Moving the clock from the page', () => {
  it.each([
    ['2026-11-23T08:30', '2026-11-23T09:05', 'before the morning'],
    ['2026-11-23T09:05', '2026-11-23T13:20', 'at the morning: to the afternoon'],
    ['2026-11-23T15:00', '2026-11-24T09:05', 'after both: to the next morning'],
    ['2026-11-27T15:00', '2026-11-30T09:05', 'Friday afternoon: to Monday'],
    ['2026-11-28T08:00', '2026-11-30T09:05', 'Saturday before the morning: to Monday'],
    ['2026-12-31T23:59', '2027-01-01T09:05', 'over the new year'],
  ])('goes from %s to the session at %s: %s', (now, expected) => {
    expect(nextSession(now, times)).toBe(expected);
  });

  it('goes to the next weekday, never to today', () => {
    expect(nextWeekday('2026-11-26T08:00', '08:30')).toBe('2026-11-27T08:30');
    expect(nextWeekday('2026-11-27T08:00', '08:30')).toBe('2026-11-30T08:30');
  });

  it('goes on by minutes over midnight', () => {
    expect(afterMinutes('2026-11-30T23:50', 15)).toBe('2026-12-01T00:05');
  });
});
