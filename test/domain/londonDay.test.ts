import { describe, expect, it } from 'vitest';
import { londonDay } from '../../src/domain/londonDay.ts';
import { londonTime } from '../../src/domain/londonTime.ts';

describe('The day in London of a moment', () => {
  it.each([
    ['in winter up to midnight', '2026-11-09T23:59:59.999Z', '2026-11-09'],
    ['in summer up to eleven in the evening of UTC', '2026-07-09T22:59:59.999Z', '2026-07-09'],
    ['in summer the next day from then on', '2026-07-09T23:00:00.000Z', '2026-07-10'],
    ['in the night when the clocks go forward', '2026-03-29T00:59:00.000Z', '2026-03-29'],
    ['on the last evening of summer time', '2026-10-24T23:30:00.000Z', '2026-10-25'],
    ['on the evening after', '2026-10-25T23:30:00.000Z', '2026-10-25'],
    ['without seconds', '2026-07-09T23:00Z', '2026-07-10'],
    ['written in another zone', '2026-07-09T01:00:00+02:00', '2026-07-09'],
    ['written in another zone, a day earlier here', '2026-01-10T00:30:00+02:00', '2026-01-09'],
  ])('%s', (_, at, day) => {
    expect(londonDay(at)).toBe(day);
  });

  it('is that of the calendar library in every hour of two years', () => {
    const begin = Date.parse('2026-01-01T00:30:00.000Z');
    for (let hour = 0; hour < 24 * 730; hour += 23) {
      const at = new Date(begin + hour * 3_600_000).toISOString();
      expect(londonDay(at)).toBe(londonTime(at).date);
    }
  });
});
