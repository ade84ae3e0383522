import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/londonTime.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aPlacement, aSchool } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

const sheetsAt = (date: string, time: string, change: Parameters<typeof aCasebook>[0] = {}) => {
  const { book, trust } = aCasebook(change);
  return plan(book, trust, instantOf(date, time)).filter(({ round }) => round === 'daySheet');
};

describe('The sheet of the day in the library (BEY-7)', () => {
  it.each([
    ['not a minute before the time of the morning’s message', '2026-11-23', '07:59', 0],
    ['at that time', '2026-11-23', '08:00', 1],
    ['after a pause of the product', '2026-11-23', '09:59', 1],
    ['two hours later no more', '2026-11-23', '10:00', 0],
    ['not on a day on which nobody is away', '2026-11-25', '08:00', 0],
    ['not on a Sunday', '2026-11-22', '08:00', 0],
    ['not when the school is closed', '2026-12-08', '08:00', 0],
    ['by summer time', '2027-03-30', '08:00', 0],
  ])('%s', (_, date, time, count) => {
    expect(sheetsAt(date, time)).toHaveLength(count);
  });

  it('is one for the school and day, whoever looks', () => {
    expect(sheetsAt('2026-11-23', '08:00')).toEqual([
      {
        key: 'larkhill|daySheet|2026-11-23|library',
        round: 'daySheet',
        subject: '2026-11-23',
        title: 'Sheet of the day: Monday 23 November 2026',
        personId: 'library',
        personName: 'the library',
      },
    ]);
  });

  it('follows the school’s own time, by the clock of London in summer', () => {
    const change = { school: aSchool({ digestAt: '07:15' }), placements: [aPlacement({ endsOn: '2027-07-16' })] };
    expect(sheetsAt('2027-04-19', '07:14', change)).toEqual([]);
    expect(sheetsAt('2027-04-19', '07:15', change)).toHaveLength(1);
  });
});
