import { describe, expect, it } from 'vitest';
import { instantOf, londonTime } from '../../src/domain/londonTime.ts';

describe('Clocks in England', () => {
  it('show UTC in winter and an hour more in summer', () => {
    expect(londonTime('2026-11-23T08:31:59.999Z')).toEqual({ date: '2026-11-23', time: '08:31' });
    expect(londonTime('2026-07-01T08:31:00Z')).toEqual({ date: '2026-07-01', time: '09:31' });
  });

  it('show the next day an hour before midnight UTC in summer', () => {
    expect(londonTime('2026-06-30T22:59:00Z')).toEqual({ date: '2026-06-30', time: '23:59' });
    expect(londonTime('2026-06-30T23:00:00Z')).toEqual({ date: '2026-07-01', time: '00:00' });
  });

  it('go back on the last Sunday of October', () => {
    expect(londonTime('2026-10-25T00:59:00Z').time).toBe('01:59');
    expect(londonTime('2026-10-25T01:00:00Z').time).toBe('01:00');
  });
});

describe('The instant of a London time', () => {
  it('is found in winter and in summer, with milliseconds', () => {
    expect(instantOf('2026-11-23', '08:30')).toBe('2026-11-23T08:30:00.000Z');
    expect(instantOf('2026-07-01', '08:30')).toBe('2026-07-01T07:30:00.000Z');
  });

  it('is found on the days on which the clocks change', () => {
    expect(instantOf('2026-10-25', '08:30')).toBe('2026-10-25T08:30:00.000Z');
    expect(instantOf('2027-03-28', '08:30')).toBe('2027-03-28T07:30:00.000Z');
    expect(instantOf('2027-03-28', '01:30')).toBe('2027-03-28T01:30:00.000Z');
    expect(instantOf('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});
