import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { visit } from '../../../../src/domain/duties/running/visit.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, aProvider, ended, entries2026, policyOf } from '../../builders.ts';
import { days, partsAndDays, standings } from './shown.ts';

import { from, seen, visits } from './visits.ts';

describe('Visits every half-term (VIS-2)', () => {
  const halfTermly = (change: Parameters<typeof aCase>[0] = {}) => visits({ visitRhythm: 'halfTermly' }, change);

  it('are due by the last school day of each half-term, from that of the start on', () => {
    expect(partsAndDays(halfTermly(from('2026-09-07')))).toEqual([
      ['start', '2026-10-23'],
      ['2026-10-23', '2026-12-18'],
      ['2026-12-18', '2027-02-12'],
      ['2027-02-12', '2027-03-25'],
      ['2027-03-25', '2027-05-28'],
      ['2027-05-28', '2027-07-21'],
    ]);
  });

  it.each([
    ['the last school day of a half-term', '2026-10-23', '2026-10-23'],
    ['the Saturday before half-term', '2026-10-24', '2026-12-18'],
    ['in half-term', '2026-10-28', '2026-12-18'],
    ['the first school day after it', '2026-11-02', '2026-12-18'],
  ])('for a start on %s', (_, startsOn, dueOn) => {
    expect(days(halfTermly(from(startsOn)))[0]).toBe(dueOn);
  });

  it('are due by the last day when that comes first, on a school day', () => {
    expect(days(halfTermly(from('2026-11-09', '2026-11-29')))).toEqual(['2026-11-26']);
    expect(days(halfTermly(from('2026-11-28', '2026-11-29')))).toEqual([]);
  });

  it('never go behind the half-term, even where due dates move to the day after', () => {
    const policy = policyOf('P1', { visitRhythm: 'halfTermly', dueInHolidays: 'schoolDayAfter' });
    expect(days(visit(aCase({ policy, ...from('2026-09-07', '2026-12-01') })))).toEqual(['2026-10-23', '2026-12-01']);
  });

  it('count on from the last visit, in its own half-term once', () => {
    expect(
      partsAndDays(halfTermly({ ...from('2026-09-07', '2027-03-25'), dutyRecords: seen('2026-09-30', '2026-11-20') })),
    ).toEqual([
      ['start', '2026-10-23'],
      ['2026-09-30', '2026-12-18'],
      ['2026-11-20', '2027-02-12'],
      ['2027-02-12', '2027-03-25'],
    ]);
  });

  it('a visit on the first day is the first half-term’s, and the next is due in the next', () => {
    expect(partsAndDays(halfTermly({ dutyRecords: seen('2026-11-09') }))).toEqual([
      ['start', '2026-12-18'],
      ['2026-11-09', '2027-02-12'],
      ['2027-02-12', '2027-03-25'],
    ]);
  });

  it('a visit before the placement began does not count', () => {
    expect(halfTermly({ dutyRecords: seen('2026-11-06') })[0]?.done).toBeUndefined();
  });

  it('are due, overdue, done in time and done late', () => {
    const open = halfTermly();
    expect(standings(open.slice(0, 1), '2026-12-10')).toEqual(['coming']);
    expect(standings(open.slice(0, 1), '2026-12-18')).toEqual(['due']);
    expect(standings(open.slice(0, 1), '2026-12-19')).toEqual(['overdue']);
    expect(standings(halfTermly({ dutyRecords: seen('2026-12-18') }).slice(0, 1), '2027-01-05')).toEqual(['doneInTime']);
    expect(standings(halfTermly({ dutyRecords: seen('2027-01-05') }).slice(0, 1), '2027-01-05')).toEqual(['doneLate']);
  });

  it('lapse when the placement has ended', () => {
    const over = halfTermly({ placements: [aPlacement({ decision: ended('2026-11-20') })] });
    expect(partsAndDays(over)).toEqual([['start', '2026-11-20']]);
    expect(standings(over, '2026-11-21')).toEqual(['lapsed']);
  });
});

describe('No visits', () => {
  it.each([
    ['by arrangement', { policy: policyOf('P3') }],
    ['on the school’s own site (PRO-14)', { providers: [aProvider({ kind: 'onSite' })] }],
    ['before the placement is approved', { placements: [aPlacement({ decision: { status: 'proposed' } })] }],
  ] as const)('%s', (_, change) => {
    expect(visit(aCase({ ...change, ...('providers' in change ? { providers: [...change.providers] } : {}) } as never))).toEqual(
      [],
    );
  });
});

describe('A meeting with the provider', () => {
  const dutyRecords = [
    aDone('welcomeMeeting|placement-1|', '2026-11-12'),
    aDone('reintegrationMeeting|placement-1|', '2027-03-10'),
  ];

  it('replaces a visit where the policy says so, and not elsewhere', () => {
    const done = (meetingReplacesVisit: string) =>
      visits({ visitRhythm: 'halfTermly', meetingReplacesVisit }, { dutyRecords }).map((duty) => duty.done?.on);
    expect(done('yes')).toEqual(['2026-11-12', '2027-03-10']);
    expect(done('no')).toEqual([undefined, undefined, undefined]);
  });

  it('is judged by the policy of its own day, and stands beside visits', () => {
    const policy = policyBook(
      [aChoice('visitRhythm', 'halfTermly'), aChoice('meetingReplacesVisit', 'yes', { validFrom: '2027-01-01' })],
      'larkhill',
    );
    const duties = visit(aCase({ policy, dutyRecords: [...dutyRecords, ...seen('2026-12-01')] }));
    expect(duties.map((duty) => duty.done?.on)).toEqual(['2026-12-01', '2027-03-10']);
  });
});

describe('A rule that changes before the visit is due', () => {
  const policy = policyBook(
    [aChoice('visitRhythm', 'halfTermly'), aChoice('visitRhythm', 'monthly', { validFrom: '2026-11-30' })],
    'larkhill',
  );

  it('counts from its day on', () => {
    const [duty] = visit(aCase({ policy }));
    expect(duty?.dueOn).toBe('2026-12-09');
    expect(duty?.basis).toBe('the school since 30 Nov 2026 (Miriam Okafor)');
    expect(duty?.words().steps).toContain('That rule holds since Monday 30 November 2026.');
  });

  it('does not judge a visit made before it', () => {
    const [duty] = visit(aCase({ policy, dutyRecords: seen('2026-11-27') }));
    expect(duty?.dueOn).toBe('2026-12-18');
    expect(duty?.words().steps).not.toContain('That rule holds since Monday 30 November 2026.');
  });

  it('ends the visits when they become by arrangement, and begins them when they were', () => {
    const book = (first: string, then: string) =>
      policyBook([aChoice('visitRhythm', first), aChoice('visitRhythm', then, { validFrom: '2026-11-30' })], 'larkhill');
    expect(visit(aCase({ policy: book('monthly', 'byArrangement') }))).toEqual([]);
    expect(days(visit(aCase({ policy: book('byArrangement', 'halfTermly') })))[0]).toBe('2026-12-18');
  });
});

describe('A calendar that does not reach', () => {
  it('leaves the next visit without a day, loudly, and says what is missing', () => {
    const autumn = schoolCalendar(entries2026.slice(0, 4), []);
    const duties = visits({ visitRhythm: 'halfTermly' }, { calendar: autumn, dutyRecords: seen('2026-12-01') });
    expect(partsAndDays(duties)).toEqual([
      ['start', '2026-12-18'],
      ['2026-12-01', undefined],
    ]);
    expect(standings(duties, '2026-12-10')).toEqual(['doneInTime', 'unclear']);
    expect(duties[1]).toMatchObject({ citation: { id: 'VIS-2' }, basis: 'the school since 1 Sep 2020 (Miriam Okafor)' });
    expect(duties[1]?.words()).toEqual({
      say: 'Visit Foxglove Farm and see Amara there.',
      because:
        'Nobody can say by when this is due for Amara Obi at Foxglove Farm. The school calendar ends on Friday 18 December 2026; add the next terms.',
      steps: ['The school calendar ends on Friday 18 December 2026; add the next terms.'],
    });
  });

  it('ends what is foreseen at its end', () => {
    const autumn = schoolCalendar(entries2026.slice(0, 4), []);
    expect(days(visits({ visitRhythm: 'halfTermly' }, { calendar: autumn }))).toEqual(['2026-12-18']);
    expect(days(visits({ visitRhythm: 'monthly' }, { calendar: autumn }))).toEqual(['2026-12-09']);
    expect(days(visits({ visitRhythm: 'monthly', monthMeans: 'calendar' }, { calendar: autumn }))).toEqual(['2026-11-30']);
  });

  it('has no terms at all', () => {
    const [duty, ...others] = visits({ visitRhythm: 'halfTermly' }, { calendar: schoolCalendar([], []) });
    expect(others).toEqual([]);
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().steps).toEqual(['The school calendar has no terms yet; add them.']);
  });

  it('counts a start before the calendar from its first term, and says so', () => {
    const [duty] = visits({ visitRhythm: 'halfTermly' }, from('2026-06-08'));
    expect(duty?.dueOn).toBe('2026-10-23');
    expect(duty?.words()).toMatchObject({
      because: 'Amara Obi at Foxglove Farm began on Monday 8 June 2026; the next is due by Friday 23 October 2026.',
      steps: expect.arrayContaining([
        'It is counted from the start, Monday 8 June 2026.',
        'The calendar begins on Wednesday 2 September 2026 and nothing is known of the days before, so they are not counted.',
      ]),
    });
    expect(visits({ visitRhythm: 'halfTermly' }, from('2026-09-01'))[0]?.words().steps).toHaveLength(3);
    expect(visits({ visitRhythm: 'halfTermly' }, from('2026-08-31'))[0]?.words().steps).toHaveLength(4);
  });
});

describe('A pupil or provider no longer in the list', () => {
  it('is spoken of all the same', () => {
    expect(visits({ visitRhythm: 'halfTermly' }, { pupils: [], providers: [] })[0]?.words().say).toBe(
      'Visit the provider and see the pupil there.',
    );
  });
});
