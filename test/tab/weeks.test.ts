import { describe, expect, it } from 'vitest';
import { weeksOf } from '../../tab/features/ahead/weeks.ts';
import { aDutyRow } from './aDutyRow.ts';

describe('Looking ahead', () => {
  it('groups by the week of the due day, in order of time; what has no day is in none', () => {
    const days = ['2026-12-04', '2026-11-27', '2026-11-30', '2026-11-29', null];
    const weeks = weeksOf(days.map((dueOn) => aDutyRow({ dueOn })));
    expect(weeks.map(({ monday, duties }) => [monday, duties.map(({ dueOn }) => dueOn)])).toEqual([
      ['2026-11-23', ['2026-11-27', '2026-11-29']],
      ['2026-11-30', ['2026-11-30', '2026-12-04']],
    ]);
  });
});
