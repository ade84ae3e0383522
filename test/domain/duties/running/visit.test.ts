import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { visit } from '../../../../src/domain/duties/running/visit.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import {
  aCase,
  aChoice,
  aDone,
  aMark,
  aPlacement,
  aProvider,
  aRegisterWeek,
  aWeek,
  ended,
  entries2026,
  entry,
  policyOf,
  registerOf,
  wholeWeek,
} from '../../builders.ts';
import { days, partsAndDays, standings } from './shown.ts';

const with_ = (values: Record<string, string>, change: Parameters<typeof aCase>[0] = {}) =>
  visit(aCase({ policy: policyOf('P1', values), ...change }));
const from = (startsOn: string, endsOn = '2027-07-21', week = aWeek()) => ({
  placements: [aPlacement({ startsOn, endsOn, week })],
});
const seen = (...on: string[]) => on.map((day) => aDone('visit|placement-1|x', day));

describe('Visits every half-term (VIS-2)', () => {
  const halfTermly = (change: Parameters<typeof aCase>[0] = {}) => with_({ visitRhythm: 'halfTermly' }, change);

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

describe('Visits twice a term (VIS-2)', () => {
  const twice = (change: Parameters<typeof aCase>[0] = {}) => with_({ visitRhythm: 'twiceATerm' }, change);

  it('are due by the half-term break and by the end of the term', () => {
    expect(days(twice(from('2026-09-07', '2027-03-25')))).toEqual(['2026-10-23', '2026-12-18', '2027-02-12', '2027-03-25']);
  });

  it('halve a term without a break by its school days', () => {
    const calendar = schoolCalendar([entry('term', 'Autumn term 2026', '2026-09-07', '2026-10-02')], []);
    const duties = twice({ calendar, ...from('2026-09-07', '2026-10-02') });
    expect(days(duties)).toEqual(['2026-09-18', '2026-10-02']);
    expect(days(twice({ calendar, ...from('2026-09-19', '2026-10-02') }))).toEqual(['2026-10-02']);
    expect(days(twice({ calendar, ...from('2026-09-07', '2026-10-02'), dutyRecords: seen('2026-09-08') }))).toEqual([
      '2026-09-18',
      '2026-10-02',
    ]);
  });

  it('give the first half the odd day, and a term of one day one visit', () => {
    const days5 = schoolCalendar([entry('term', 'Short', '2026-09-07', '2026-09-11')], []);
    expect(days(twice({ calendar: days5, ...from('2026-09-07', '2026-09-11') }))).toEqual(['2026-09-09', '2026-09-11']);
    const day1 = schoolCalendar([entry('term', 'Day', '2026-09-07', '2026-09-07')], []);
    expect(days(twice({ calendar: day1, ...from('2026-09-07', '2026-09-07') }))).toEqual(['2026-09-07']);
  });

  it('halve a term that begins at the weekend', () => {
    const calendar = schoolCalendar([entry('term', 'Autumn term 2026', '2026-09-05', '2026-09-11')], []);
    expect(days(twice({ calendar, ...from('2026-09-07', '2026-09-11') }))).toEqual(['2026-09-09', '2026-09-11']);
  });

  it('go on in the next term after a visit in the second half', () => {
    expect(days(twice({ ...from('2026-09-07', '2027-02-12'), dutyRecords: seen('2026-11-10') }))).toEqual([
      '2026-10-23',
      '2027-02-12',
    ]);
    expect(days(twice({ ...from('2026-12-21', '2027-03-25') }))).toEqual(['2027-02-12', '2027-03-25']);
  });

  it('say so', () => {
    expect(twice()[0]?.words().steps[1]).toBe(
      'A visit is due twice a term, once in each half of it (the school since 1 Sep 2020 (Miriam Okafor), VIS-2).',
    );
  });
});

describe('Monthly visits (VIS-2)', () => {
  it('are due within a month of the last, on the school day before', () => {
    expect(partsAndDays(with_({ visitRhythm: 'monthly' }, from('2026-11-09', '2027-03-25')))).toEqual([
      ['start', '2026-12-09'],
      ['2026-12-09', '2027-01-08'],
      ['2027-01-08', '2027-02-08'],
      ['2027-02-08', '2027-03-08'],
    ]);
  });

  it.each([
    ['schoolDayBefore', '2026-11-26'],
    ['schoolDayAfter', '2026-11-30'],
  ])('a month that ends on an INSET day, %s: %s', (dueInHolidays, dueOn) => {
    expect(
      days(with_({ visitRhythm: 'monthly', dueInHolidays }, { ...from('2026-10-12'), dutyRecords: seen('2026-10-27') }))[1],
    ).toBe(dueOn);
  });

  it('are not due on the day of the last visit, however long the holiday', () => {
    const duties = with_({ visitRhythm: 'monthly' }, { ...from('2026-09-07', '2027-01-29'), dutyRecords: seen('2026-12-18') });
    expect(days(duties).slice(0, 2)).toEqual(['2026-10-07', '2027-01-18']);
    const late = with_({ visitRhythm: 'monthly' }, { ...from('2026-10-01', '2027-01-29'), dutyRecords: seen('2026-11-26') });
    expect(days(late).slice(1, 2)).toEqual(['2026-12-18']);
    const atEnd = schoolCalendar(
      [entry('term', 'A', '2026-09-02', '2026-10-02'), entry('term', 'B', '2026-11-16', '2026-12-18')],
      [],
    );
    const long = with_(
      { visitRhythm: 'monthly' },
      { calendar: atEnd, ...from('2026-09-07', '2026-12-18'), dutyRecords: seen('2026-10-02') },
    );
    expect(days(long)).toEqual(['2026-10-02', '2026-11-16', '2026-12-16']);
  });

  it('by calendar month are due by its last school day, from the month of the start on', () => {
    expect(partsAndDays(with_({ visitRhythm: 'monthly', monthMeans: 'calendar' }, from('2026-11-09', '2027-02-10')))).toEqual([
      ['start', '2026-11-30'],
      ['2026-11-30', '2026-12-18'],
      ['2026-12-18', '2027-01-29'],
      ['2027-01-29', '2027-02-10'],
    ]);
  });

  it('by calendar month leave out a month without school', () => {
    const calendar = schoolCalendar([...entries2026, entry('term', 'Autumn term 2027', '2027-09-02', '2027-12-17')], []);
    const duties = with_({ visitRhythm: 'monthly', monthMeans: 'calendar' }, { calendar, ...from('2027-07-01', '2027-10-20') });
    expect(days(duties)).toEqual(['2027-07-21', '2027-09-30', '2027-10-20']);
  });

  it('say which of the two', () => {
    const rule = (monthMeans: string) => with_({ visitRhythm: 'monthly', monthMeans })[0]?.words().steps[1];
    expect(rule('rolling')).toMatch(/^A visit is due within a month \(/);
    expect(rule('calendar')).toMatch(/^A visit is due in every calendar month with school \(/);
  });
});

describe('Visits monthly or every ten sessions, whichever is more frequent (VIS-2, P0)', () => {
  const p0 = (change: Parameters<typeof aCase>[0], values: Record<string, string> = {}) =>
    visit(aCase({ policy: policyOf('P0', values), ...change }));

  it('are due on the day of the tenth session when that comes before the month', () => {
    expect(partsAndDays(p0(from('2026-11-09', '2026-12-18', wholeWeek)))).toEqual([
      ['start', '2026-11-13'],
      ['2026-11-13', '2026-11-20'],
      ['2026-11-20', '2026-11-30'],
      ['2026-11-30', '2026-12-07'],
      ['2026-12-07', '2026-12-15'],
    ]);
  });

  it('count three sessions a week across INSET day and closure', () => {
    // Weeks of 9, 16, 23 and 30 November: three each on Monday and Tuesday; the tenth is on Monday 30 November.
    expect(days(p0(from('2026-11-09', '2026-12-18')))[0]).toBe('2026-11-30');
    expect(days(p0(from('2026-11-02', '2026-12-18', aWeek(['FriAM', 'FriPM']))))[0]).toBe('2026-12-02');
  });

  it('are due after a month when ten sessions take longer', () => {
    expect(days(p0(from('2026-11-09', '2026-12-18', aWeek(['MonAM']))))).toEqual(['2026-12-09']);
  });

  it('are due after a month when the tenth session falls on the same day', () => {
    const [duty] = p0(from('2026-10-02', '2026-12-18', aWeek(['FriAM', 'FriPM'])));
    expect(duty?.dueOn).toBe('2026-11-02');
    expect(duty?.words().steps[1]).toBe(
      'A visit is due within a month; ten sessions planned would come no earlier (profile P0, VIS-2).',
    );
  });

  it('count from the day after the last visit, and after a start in a holiday from the first school day', () => {
    expect(days(p0({ ...from('2026-11-09', '2026-12-18', wholeWeek), dutyRecords: seen('2026-11-11') })).slice(0, 2)).toEqual([
      '2026-11-13',
      '2026-11-18',
    ]);
    expect(days(p0(from('2026-10-28', '2026-12-18', wholeWeek)))[0]).toBe('2026-11-06');
  });

  it('count a session marked absent not, when sessions attended count', () => {
    const facts = {
      ...from('2026-11-09', '2026-12-18', wholeWeek),
      register: registerOf({ ...aRegisterWeek('MonAM', [aMark('absent')], 'amara', '2026-11-09') }),
    };
    expect(days(p0(facts, { tenSessionsAre: 'planned' }))[0]).toBe('2026-11-13');
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe('2026-11-16');
  });

  it.each([
    ['present', '2026-11-13'],
    ['late', '2026-11-13'],
    ['notKnown', '2026-11-13'],
    ['absent', '2026-11-16'],
  ] as const)('a session marked %s, then the visit is due on %s', (mark, dueOn) => {
    const register = registerOf(aRegisterWeek('MonAM', [aMark(mark)], 'amara', '2026-11-09'));
    const facts = { ...from('2026-11-09', '2026-12-18', wholeWeek), register };
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe(dueOn);
  });

  it('take an absence that was marked at another provider for none', () => {
    const elsewhere = { ...aMark('absent'), providerKey: 'other' };
    const register = registerOf(aRegisterWeek('MonAM', [elsewhere], 'amara', '2026-11-09'));
    const facts = { ...from('2026-11-09', '2026-12-18', wholeWeek), register };
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe('2026-11-13');
  });

  it('say why', () => {
    const [duty] = p0(from('2026-11-09', '2026-12-18', wholeWeek));
    expect(duty).toMatchObject({
      key: 'visit|placement-1|start',
      owner: 'apLead',
      basis: 'profile P0',
      citation: { id: 'VIS-2' },
    });
    expect(duty?.words()).toEqual({
      say: 'Visit Foxglove Farm and see Amara there.',
      because: 'Amara Obi at Foxglove Farm began on Monday 9 November 2026; the next is due by Friday 13 November 2026.',
      steps: [
        'It is counted from the start, Monday 9 November 2026.',
        'A visit is due monthly or every ten sessions planned, whichever comes first; the tenth comes first (profile P0, VIS-2).',
        'That makes Friday 13 November 2026, a day on which there is school.',
      ],
    });
    expect(p0({ ...from('2026-11-09'), dutyRecords: seen('2026-11-11') })[1]?.words()).toMatchObject({
      because:
        'The last visit for Amara Obi at Foxglove Farm was on Wednesday 11 November 2026; the next is due by Monday 7 December 2026.',
      steps: expect.arrayContaining(['It is counted from the last visit, Wednesday 11 November 2026.']),
    });
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
      with_({ visitRhythm: 'halfTermly', meetingReplacesVisit }, { dutyRecords }).map((duty) => duty.done?.on);
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
    const duties = with_({ visitRhythm: 'halfTermly' }, { calendar: autumn, dutyRecords: seen('2026-12-01') });
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
    expect(days(with_({ visitRhythm: 'halfTermly' }, { calendar: autumn }))).toEqual(['2026-12-18']);
    expect(days(with_({ visitRhythm: 'monthly' }, { calendar: autumn }))).toEqual(['2026-12-09']);
    expect(days(with_({ visitRhythm: 'monthly', monthMeans: 'calendar' }, { calendar: autumn }))).toEqual(['2026-11-30']);
  });

  it('has no terms at all', () => {
    const [duty, ...others] = with_({ visitRhythm: 'halfTermly' }, { calendar: schoolCalendar([], []) });
    expect(others).toEqual([]);
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().steps).toEqual(['The school calendar has no terms yet; add them.']);
  });

  it('counts a start before the calendar from its first term, and says so', () => {
    const [duty] = with_({ visitRhythm: 'halfTermly' }, from('2026-06-08'));
    expect(duty?.dueOn).toBe('2026-10-23');
    expect(duty?.words()).toMatchObject({
      because: 'Amara Obi at Foxglove Farm began on Monday 8 June 2026; the next is due by Friday 23 October 2026.',
      steps: expect.arrayContaining([
        'It is counted from the start, Monday 8 June 2026.',
        'The calendar begins on Wednesday 2 September 2026 and nothing is known of the days before, so they are not counted.',
      ]),
    });
    expect(with_({ visitRhythm: 'halfTermly' }, from('2026-09-01'))[0]?.words().steps).toHaveLength(3);
    expect(with_({ visitRhythm: 'halfTermly' }, from('2026-08-31'))[0]?.words().steps).toHaveLength(4);
  });
});

describe('A pupil or provider no longer in the list', () => {
  it('is spoken of all the same', () => {
    expect(with_({ visitRhythm: 'halfTermly' }, { pupils: [], providers: [] })[0]?.words().say).toBe(
      'Visit the provider and see the pupil there.',
    );
  });
});
