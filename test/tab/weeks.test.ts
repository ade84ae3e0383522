import { describe, expect, it } from 'vitest';
import { gathered, weeksOf } from '../../tab/features/ahead/weeks.ts';
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

const call = (n: number) => aDutyRow({ key: `welfareCall|placement-${n}|2026-11-23`, name: 'Welfare call', dueOn: '2026-11-26' });
const meeting = aDutyRow({ key: 'planningMeeting|placement-1|', name: 'Planning meeting', dueOn: '2026-11-25' });

describe('One week ahead', () => {
  it.each([
    [3, 4, []],
    [4, 1, [['Welfare call', 4]]],
    [5, 1, [['Welfare call', 5]]],
  ])('put %i calls together or leave them: %i to be read one by one', (calls, single, alike) => {
    const week = gathered([meeting, ...Array.from({ length: calls }, (_, n) => call(n))]);

    expect(week.single).toHaveLength(single);
    expect(week.alike.map(({ name, duties }) => [name, duties.length])).toEqual(alike);
  });
});
