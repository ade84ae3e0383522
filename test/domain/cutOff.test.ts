import { describe, expect, it } from 'vitest';
import { asksFrom, cutOffOf, cutOffTime } from '../../src/domain/cutOff.ts';
import { opensAt } from '../../src/domain/opensAt.ts';
import { aPlacement, aProvider, policyOf, someFacts } from './builders.ts';
import { anEvent, monday } from './sessionBuilders.ts';

const placement = aPlacement();
const withTimes = (morningReportsBy: string | undefined, afternoonReportsBy?: string) =>
  someFacts({ providers: [aProvider({ morningReportsBy, afternoonReportsBy })] });
const afternoon = { ...monday, half: 'PM' } as const;

describe('By when an answer is wanted', () => {
  it.each([
    ['the school’s own time', withTimes(undefined), monday, '09:30'],
    ['the school’s own time in the afternoon', withTimes('10:00'), afternoon, '14:00'],
    ['the provider’s own time in the morning', withTimes('10:00', '14:30'), monday, '10:00'],
    ['the provider’s own time in the afternoon', withTimes('10:00', '14:30'), afternoon, '14:30'],
    ['an earlier one too', withTimes('08:45'), monday, '08:45'],
    ['an empty one is none', withTimes(''), monday, '09:30'],
    ['a provider no longer in the list has none', someFacts({ providers: [] }), monday, '09:30'],
  ])('%s', (_, facts, session, time) => {
    expect(cutOffTime(session, placement, facts)).toBe(time);
  });

  it.each([
    ['not before a late start', { at: '10:30', providerKey: 'foxglove' }, '10:30'],
    ['as usual when the late start comes before it', { at: '09:00', providerKey: 'foxglove' }, '09:30'],
    ['not before the pupil’s own late start', { at: '10:15' }, '10:15'],
    ['as usual for a late start of another pupil', { at: '10:30', pupilKey: 'ben' }, '09:30'],
    ['as usual for a late start without a time', { providerKey: 'foxglove' }, '09:30'],
  ])('%s', (_, change, time) => {
    const facts = someFacts({ sessionEvents: [anEvent('lateStart', '08:00', change)] });
    expect(cutOffTime(monday, placement, facts)).toBe(time);
  });

  it('the latest of several late starts counts, and an early end moves nothing', () => {
    const events = ['10:15', '10:45', '10:30'].map((at, n) => anEvent('lateStart', `08:0${n}`, { at }));
    expect(cutOffTime(monday, placement, someFacts({ sessionEvents: events }))).toBe('10:45');
    expect(cutOffTime(monday, placement, someFacts({ sessionEvents: [anEvent('earlyEnd', '08:00', { at: '11:00' })] }))).toBe(
      '09:30',
    );
  });

  it.each([
    ['the Friday before the clocks go forward', '2026-03-27', '2026-03-27T09:30:00.000Z'],
    ['the Monday after, 30 March 2026', '2026-03-30', '2026-03-30T08:30:00.000Z'],
    ['the Friday before 28 March 2027', '2027-03-26', '2027-03-26T09:30:00.000Z'],
    ['the Monday after, 29 March 2027', '2027-03-29', '2027-03-29T08:30:00.000Z'],
    ['the Friday before 25 October 2026', '2026-10-23', '2026-10-23T08:30:00.000Z'],
    ['the Monday after the clocks go back', '2026-10-26', '2026-10-26T09:30:00.000Z'],
    ['29 March 2026 itself', '2026-03-29', '2026-03-29T08:30:00.000Z'],
    ['25 October 2026 itself', '2026-10-25', '2026-10-25T09:30:00.000Z'],
  ])('is the same time on the clock on %s', (_, date, at) => {
    expect(cutOffOf({ date, half: 'AM' }, placement, someFacts())).toBe(at);
  });
});

describe('When a session begins to ask', () => {
  it('when the school asks, or at the provider’s own time where that comes first', () => {
    expect(asksFrom(monday, placement, withTimes(undefined))).toBe('2026-11-23T08:30:00.000Z');
    expect(asksFrom(monday, placement, withTimes('08:15'))).toBe('2026-11-23T08:15:00.000Z');
    expect(asksFrom(monday, placement, withTimes('10:00'))).toBe('2026-11-23T08:30:00.000Z');
  });

  it('takes answers an hour before, or as the school has chosen', () => {
    expect(opensAt(monday, someFacts())).toBe('2026-11-23T07:30:00.000Z');
    expect(opensAt(monday, someFacts({ policy: policyOf('P4', { answersFromMinutesBefore: '0' }) }))).toBe(
      '2026-11-23T08:30:00.000Z',
    );
    expect(opensAt({ ...monday, half: 'PM' }, someFacts())).toBe('2026-11-23T12:00:00.000Z');
  });
});
