import { describe, expect, it } from 'vitest';
import { isReached, streaksIn } from '../../../src/domain/attendance/streaks.ts';
import type { RegisterWeek } from '../../../src/domain/register.ts';
import { type WeekSlot, weekSlots } from '../../../src/domain/session.ts';
import { aMark, aPlacement, aProvider, aRegisterWeek, registerOf, someFacts, wholeWeek } from '../builders.ts';

const placements = [aPlacement({ week: wholeWeek, startsOn: '2026-09-02', endsOn: '2027-07-21' })];
const coded = (monday: string, slots: readonly WeekSlot[], code: string): RegisterWeek => ({
  ...aRegisterWeek('MonAM', [], 'amara', monday),
  entries: Object.fromEntries(
    weekSlots.map((slot) => [slot, [slots.includes(slot) ? { ...aMark('absent'), code } : aMark('present')]]),
  ),
});
const streaks = (weeks: readonly RegisterWeek[], on: string) => {
  const facts = someFacts({ placements, providers: [aProvider({ kind: 'college' })], register: registerOf(...weeks) });
  return streaksIn(facts, { on, now: `${on}T17:00:00.000Z` })('amara');
};
const first = (n: number): readonly WeekSlot[] => weekSlots.slice(0, n);

describe('Unauthorised sessions in ten rolling school weeks', () => {
  it.each([
    ['nine are none yet', 9, false],
    ['ten reach the threshold', 10, true],
  ])('%s', (_, n, expected) => {
    const { unauthorised } = streaks([coded('2026-11-02', first(n), 'G')], '2026-11-20');
    expect([unauthorised.count, isReached(unauthorised)]).toEqual([n, expected]);
  });

  it.each([
    ['in the tenth school week they count still, half-term not counted', '2026-11-20', 10],
    ['in the eleventh no more', '2026-11-23', 0],
  ])('%s', (_, on, count) => {
    // From the week of 7 September the tenth school week is that of 16 November: 26 October is half-term.
    expect(streaks([coded('2026-09-07', first(10), 'O')], on).unauthorised.count).toBe(count);
  });

  it('counts an absence without a reason beside them, not among them', () => {
    const { unauthorised } = streaks([coded('2026-11-16', first(3), 'N')], '2026-11-20');
    expect([unauthorised.count, unauthorised.withoutReason]).toEqual([0, 3]);
  });
});

describe('Sickness without a break', () => {
  const ill = (...mondays: string[]) => mondays.map((monday) => coded(monday, weekSlots, 'I'));
  it.each([
    ['fourteen school days', '2026-11-19', 14, false],
    ['fifteen', '2026-11-20', 15, true],
  ])('%s', (_, on, count, expected) => {
    const { sickness } = streaks(ill('2026-11-02', '2026-11-09', '2026-11-16'), on);
    expect([sickness.count, isReached(sickness), sickness.since]).toEqual([count, expected, '2026-11-02']);
  });

  it('goes on over half-term and the INSET day, and ends on a day on which the pupil came', () => {
    expect(streaks(ill('2026-10-19', '2026-11-02'), '2026-11-06').sickness.count).toBe(10);
    const came = coded('2026-11-09', first(8), 'I');
    expect(streaks([...ill('2026-11-02'), came], '2026-11-13').sickness.count).toBe(0);
  });

  it('passes over days that nobody confirmed: at least so many', () => {
    expect(streaks(ill('2026-11-09', '2026-11-23'), '2026-11-26').sickness.count).toBe(9);
  });
});

describe('Unauthorised days without a break, and coming late', () => {
  it.each([
    ['nine school days', '2026-11-19', 9, false],
    ['ten', '2026-11-20', 10, true],
  ])('%s', (_, on, count, expected) => {
    const { unauthorisedDays } = streaks([coded('2026-11-09', weekSlots, 'O'), coded('2026-11-16', weekSlots, 'O')], on);
    expect([unauthorisedDays.count, isReached(unauthorisedDays)]).toEqual([count, expected]);
  });

  it('counts late sessions of the rolling weeks', () => {
    const week = { ...coded('2026-11-16', [], 'I'), entries: { MonAM: [aMark('late')], TueAM: [aMark('late')] } };
    expect(streaks([week], '2026-11-20').late).toBe(2);
  });
});
