import { describe, expect, it } from 'vitest';
import { halfAt, sessionInstants, sessionTimes } from '../../src/domain/sessionTimes.ts';
import { aSchool } from './builders.ts';

describe('When a school asks about a session (Europe/London)', () => {
  it('is its own times, morning and afternoon', () => {
    expect(sessionTimes(aSchool(), 'AM')).toEqual({ askedAt: '08:30', cutOffAt: '09:30' });
    expect(sessionTimes(aSchool(), 'PM')).toEqual({ askedAt: '13:00', cutOffAt: '14:00' });
  });

  it.each([
    ['in winter', '2026-11-23', '2026-11-23T13:00:00'],
    ['in summer, an hour earlier in UTC', '2026-06-22', '2026-06-22T12:00:00'],
  ])('is a moment: %s', (_, date, askedAt) => {
    expect(Date.parse(sessionInstants({ date, half: 'PM' }, aSchool()).askedAt)).toBe(Date.parse(`${askedAt}Z`));
  });

  it.each([
    ['12:59', 'AM'],
    ['13:00', 'PM'],
    ['13:01', 'PM'],
  ])('at %s it is the %s that counts', (time, half) => {
    expect(halfAt(aSchool(), time)).toBe(half);
  });
});
