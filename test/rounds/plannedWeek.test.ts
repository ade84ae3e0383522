import { describe, expect, it } from 'vitest';
import { instantOf } from '../../src/domain/londonTime.ts';
import { messageFor } from '../../src/rounds/messageFor.ts';
import { plan } from '../../src/rounds/plan.ts';
import { aMark, aPlacement, aRegisterWeek, aSchool, registerOf } from '../domain/builders.ts';
import { aCasebook } from './aCasebook.ts';

/** Monday morning, Monday afternoon and Tuesday morning of each week. */
const running = { placements: [aPlacement({ startsOn: '2026-09-07', endsOn: '2027-07-16' })] };
const weeksAt = (date: string, time: string, change: Parameters<typeof aCasebook>[0] = running): string[] => {
  const { book, trust } = aCasebook(change);
  return plan(book, trust, instantOf(date, time))
    .filter(({ round }) => round === 'week')
    .map(({ subject, personName }) => `${subject} to ${personName}`);
};
const card = ['2026-11-16 to Miriam Okafor'];

describe('The weekly summary to the AP lead (ATT-6)', () => {
  it.each([
    ['not a minute before the school’s time', '2026-11-23', '07:59', []],
    ['at the school’s time on Monday', '2026-11-23', '08:00', card],
    ['later that day, when the product was down', '2026-11-23', '17:59', card],
    ['not in the evening', '2026-11-23', '18:00', []],
    ['not on Tuesday', '2026-11-24', '08:00', []],
    ['not in half-term', '2026-10-26', '08:00', []],
    ['after half-term about the week before it', '2026-11-02', '08:00', ['2026-10-19 to Miriam Okafor']],
    ['on the Tuesday after the holidays about the last week of term', '2027-01-05', '08:00', ['2026-12-14 to Miriam Okafor']],
    ['not in the first week of the calendar', '2026-09-02', '08:00', []],
  ])('%s', (_, date, time, expected) => {
    expect(weeksAt(date, time)).toEqual(expected);
  });

  it('follows the school’s own time, and is no news where nobody had a placement', () => {
    const later = { ...running, school: aSchool({ digestAt: '09:15' }) };
    expect(weeksAt('2026-11-23', '09:14', later)).toEqual([]);
    expect(weeksAt('2026-11-23', '09:15', later)).toEqual(card);
    expect(weeksAt('2026-11-23', '08:00', { placements: [aPlacement({ startsOn: '2026-11-23' })] })).toEqual([]);
  });

  it('says what was confirmed, and on which days a mark is missing', () => {
    const week = aRegisterWeek('MonAM', [aMark('present')], 'amara', '2026-11-16');
    const register = registerOf({ ...week, entries: { ...week.entries, TueAM: [aMark('absent')] } });
    const { book, trust } = aCasebook({ ...running, register });
    const now = instantOf('2026-11-23', '08:00');
    const planned = plan(book, trust, now).find(({ round }) => round === 'week') ?? expect.fail('No card is planned.');
    expect(messageFor(book, trust, planned, now)).toMatchObject({
      kind: 'week',
      sheet: {
        monday: '2026-11-16',
        pupils: 1,
        expected: 3,
        attended: 1,
        unexplained: 1,
        missing: 1,
        percent: 50,
        missingDays: [{ date: '2026-11-16', count: 1 }],
      },
    });
    expect(messageFor(book, trust, { ...planned, subject: '2026-08-10' }, now)).toBeUndefined();
  });

  it.each([
    ['seven of the ten sessions that the law counts', 7, 1],
    ['six of them', 6, 0],
  ])('names a pupil with unauthorised absences in %s', (_, count, told) => {
    const slots = ['MonAM', 'MonPM', 'TueAM'] as const;
    const mondays = ['2026-11-02', '2026-11-09', '2026-11-16'];
    const register = registerOf(
      ...mondays.map((monday, at) => ({
        ...aRegisterWeek('MonAM', [], 'amara', monday),
        entries: Object.fromEntries(
          slots.map((slot, n) => [slot, [at * 3 + n < count ? { ...aMark('absent'), code: 'O' } : aMark('present')]]),
        ),
      })),
    );
    const { book, trust } = aCasebook({ ...running, register });
    const now = instantOf('2026-11-23', '08:00');
    const planned = plan(book, trust, now).find(({ round }) => round === 'week') ?? expect.fail('No card is planned.');
    const message = messageFor(book, trust, planned, now);
    const streaks = message?.kind === 'week' ? message.sheet.streaks : expect.fail('No week.');
    expect(streaks.filter((say) => say.includes(`${count} unauthorised sessions`))).toHaveLength(told);
  });
});
