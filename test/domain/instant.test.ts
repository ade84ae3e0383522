import { describe, expect, it } from 'vitest';
import { isAfter, laterOf, millisecondsOf, plusMinutes, upToMinute } from '../../src/domain/instant.ts';

describe('Moments', () => {
  it('compare by time, however their text is written', () => {
    expect(isAfter('2026-11-23T09:30:00Z', '2026-11-23T09:30:00.000Z')).toBe(false);
    expect(isAfter('2026-11-23T09:30:00.001Z', '2026-11-23T09:30:00Z')).toBe(true);
    expect(isAfter('2026-11-23T09:29:59.999Z', '2026-11-23T09:30:00Z')).toBe(false);
    expect(laterOf('2026-11-23T09:30:00.000Z', '2026-11-23T09:31:00.000Z')).toBe('2026-11-23T09:31:00.000Z');
    expect(laterOf('2026-11-23T09:31:00.000Z', '2026-11-23T09:30:00.000Z')).toBe('2026-11-23T09:31:00.000Z');
  });

  it('text that is no moment lies before everything', () => {
    expect(millisecondsOf('')).toBe(Number.NEGATIVE_INFINITY);
    expect(isAfter('', '2026-11-23T09:30:00Z')).toBe(false);
    expect(isAfter('1970-01-01T00:00:00Z', '')).toBe(true);
  });

  it('move by minutes, and up to the next whole minute', () => {
    expect(plusMinutes('2026-11-23T09:30:00Z', 15)).toBe('2026-11-23T09:45:00.000Z');
    expect(plusMinutes('2026-11-23T00:00:00Z', -60)).toBe('2026-11-22T23:00:00.000Z');
    expect(upToMinute('2026-11-23T09:30:00.000Z')).toBe('2026-11-23T09:30:00.000Z');
    expect(upToMinute('2026-11-23T09:30:00.001Z')).toBe('2026-11-23T09:31:00.000Z');
    expect(upToMinute('2026-11-23T09:30:59.999Z')).toBe('2026-11-23T09:31:00.000Z');
  });
});
