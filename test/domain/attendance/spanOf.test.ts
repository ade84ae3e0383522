import { describe, expect, it } from 'vitest';
import { spanOf } from '../../../src/domain/attendance/spanOf.ts';
import { calendar2026 } from '../builders.ts';

describe('A stretch of the school’s time', () => {
  it.each([
    ['week', '2026-11-25', '2026-11-23', '2026-11-29', 'Week of 23 Nov 2026'],
    ['halfTerm', '2026-10-25', '2026-09-02', '2026-10-25', 'Autumn term 2026, first half'],
    ['halfTerm', '2026-10-28', '2026-09-02', '2026-10-25', 'Autumn term 2026, first half'],
    ['halfTerm', '2026-10-31', '2026-10-31', '2026-12-18', 'Autumn term 2026, second half'],
    ['term', '2026-12-18', '2026-09-02', '2026-12-18', 'Autumn term 2026'],
    ['term', '2026-12-28', '2026-09-02', '2026-12-18', 'Autumn term 2026'],
    ['term', '2027-01-05', '2027-01-05', '2027-03-25', 'Spring term 2027'],
    ['term', '2026-08-20', '2026-09-02', '2026-12-18', 'Autumn term 2026'],
    ['year', '2026-08-31', '2025-09-01', '2026-08-31', 'School year 2025/26'],
    ['year', '2026-09-01', '2026-09-01', '2027-08-31', 'School year 2026/27'],
  ] as const)('%s on %s', (kind, on, from, to, name) => {
    expect(spanOf(calendar2026, kind, on)).toMatchObject({ from, to, name });
  });

  it('leads to the one before and after, as far as the calendar knows', () => {
    expect(spanOf(calendar2026, 'term', '2027-02-01')).toMatchObject({ before: '2026-09-02', after: '2027-04-12' });
    expect(spanOf(calendar2026, 'halfTerm', '2026-09-10').before).toBeUndefined();
    expect(spanOf(calendar2026, 'term', '2027-06-01').after).toBeUndefined();
    expect(spanOf(calendar2026, 'year', '2027-01-10')).toMatchObject({ before: undefined, after: undefined });
    expect(spanOf(calendar2026, 'week', '2027-01-10')).toMatchObject({ before: '2026-12-28', after: '2027-01-11' });
  });
});
