import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../../src/domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '../../src/domain/caseFile/caseWhat.ts';
import { openPause, pauseFlags } from '../../src/domain/course/pauses.ts';
import { withWeekChanges } from '../../src/domain/course/weekChanges.ts';
import { expectedAway } from '../../src/domain/expected.ts';
import type { Placement } from '../../src/domain/placement.ts';
import { whereOn } from '../../src/domain/whereOn.ts';
import { aPlacement, aSignature, aWeek, calendar2026, ended } from './builders.ts';

const placement = aPlacement({ key: 'p1', week: aWeek(['MonAM', 'MonPM', 'TueAM', 'TuePM']) });
const record = (key: string, what: CaseWhat): CaseRecord => ({
  key,
  placementKey: 'p1',
  pupilKey: placement.pupilKey,
  providerKey: placement.providerKey,
  on: '2026-11-16',
  says: '',
  what,
  by: aSignature(),
});
const paused = record('a', { kind: 'placementPaused', from: '2026-11-23', half: 'PM', reason: 'R', told: 'T' });
const resumed = record('b', { kind: 'placementResumed', recordKey: 'a', from: '2026-11-30', reason: 'R' });
const withRecords = (...records: CaseRecord[]): Placement => withWeekChanges([placement], records)[0] as Placement;
const said = (one: Placement, ...sessions: ['AM' | 'PM', string][]) =>
  sessions.map(([half, date]) => whereOn(one, date, `${date < '2026-11-24' || date === '2026-11-30' ? 'Mon' : 'Tue'}${half}`));

describe('A paused placement (SAF-2)', () => {
  it('expects the pupil at school from its session on, and not before', () => {
    expect(said(withRecords(paused), ['AM', '2026-11-23'], ['PM', '2026-11-23'], ['AM', '2026-11-24'])).toEqual([
      'provider',
      'school',
      'school',
    ]);
  });

  it('holds until the day on which it goes on', () => {
    const [monday, tuesday] = [whereOn(withRecords(paused, resumed), '2026-11-30', 'MonAM'), '2026-11-24'];
    expect([monday, whereOn(withRecords(paused, resumed), tuesday, 'TueAM')]).toEqual(['provider', 'school']);
  });

  it('holds without end while nobody lets it go on, and again when that is taken back', () => {
    const takenBack = record('c', { kind: 'takenBack', recordKey: 'b', reason: 'Too early' });
    expect(whereOn(withRecords(paused, resumed, takenBack), '2027-03-01', 'MonAM')).toBe('school');
  });

  it('leaves a session that is at school or nowhere as it is', () => {
    const free = { ...placement, week: { ...placement.week, WedAM: 'nowhere' as const } };
    const [one] = withWeekChanges([free], [paused]);
    expect(whereOn(one as Placement, '2026-11-25', 'WedAM')).toBe('nowhere');
  });

  it('takes the pupil off those who are expected away, from that session on', () => {
    const awayIn = (date: string, half: 'AM' | 'PM') =>
      expectedAway({ placements: [withRecords(paused)], calendar: calendar2026 }, { date, half }).length;
    expect([awayIn('2026-11-23', 'AM'), awayIn('2026-11-23', 'PM'), awayIn('2026-11-24', 'AM')]).toEqual([1, 0, 0]);
  });

  it('is seen by whoever looks at the placement: before, in and after it', () => {
    expect(pauseFlags(withRecords(paused), '2026-11-22')).toEqual(['Paused from 23 Nov 2026 on: expected at school']);
    expect(pauseFlags(withRecords(paused, resumed), '2026-11-29')).toEqual([
      'Paused since 23 Nov 2026, goes on 30 Nov 2026: expected at school',
    ]);
    expect(pauseFlags(withRecords(paused, resumed), '2026-11-30')).toEqual([]);
  });
});

describe('A pause of a placement that has ended', () => {
  const over = { ...withRecords(paused), decision: ended('2026-11-27') };

  it('is no open pause: nothing is left to go on', () => {
    expect(openPause(withRecords(paused))?.recordKey).toBe('a');
    expect(openPause(over)).toBeUndefined();
  });

  it('is seen until the last day, and not on the day after', () => {
    expect(pauseFlags(over, '2026-11-27')).toHaveLength(1);
    expect(pauseFlags(over, '2026-11-28')).toEqual([]);
  });
});

describe('A return in stages (REI-2)', () => {
  const none = aWeek([]);
  const stages = [
    { from: '2026-11-30', week: none },
    { from: '2026-11-23', week: aWeek(['MonAM']) },
  ];
  const returning = record('r', { kind: 'returnWeeks', stages });

  it('has the agreed week the day before, each stage from its day on', () => {
    const one = withRecords(returning);
    expect(whereOn(one, '2026-11-17', 'TueAM')).toBe('provider');
    expect([whereOn(one, '2026-11-23', 'MonAM'), whereOn(one, '2026-11-23', 'MonPM')]).toEqual(['provider', 'school']);
    expect(whereOn(one, '2026-11-30', 'MonAM')).toBe('school');
  });

  it('follows its newest plan alone', () => {
    const newer = { ...record('s', { kind: 'returnWeeks', stages: [{ from: '2026-12-07', week: none }] }), on: '2026-11-20' };
    expect(whereOn(withRecords(returning, newer), '2026-11-30', 'MonAM')).toBe('provider');
  });

  it('gives way to a pause', () => {
    expect(
      whereOn(withRecords(returning, { ...paused, what: { ...paused.what, half: 'AM' } as CaseWhat }), '2026-11-23', 'MonAM'),
    ).toBe('school');
  });
});

it('A placement that nothing changes stays the same object, so that its duties are kept', () => {
  const other = { ...placement, key: 'p2' };
  const all = withWeekChanges([placement, other], [paused]);
  expect(all[1]).toBe(other);
  expect(withWeekChanges(all, [])).toBe(all);
});
