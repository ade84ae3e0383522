import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { review } from '../../../../src/domain/duties/running/review.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aPlacement, aSchool, ended, entries2026, policyOf } from '../../builders.ts';
import { aReview, days, partsAndDays, standings } from './shown.ts';

const reviews = (change: Parameters<typeof aCase>[0] = {}, values: Record<string, string> = {}) =>
  review(aCase({ policy: policyOf('P4', values), ...change }));
const from = (startsOn: string, endsOn = '2027-07-21') => ({ placements: [aPlacement({ startsOn, endsOn })] });

describe('Reviews at least half-termly (REV-1, Arranging alternative provision)', () => {
  it('are foreseen to the last day: by the end of each half-term and within six school weeks', () => {
    expect(partsAndDays(reviews(from('2026-09-02')))).toEqual([
      ['placement-1-review-1', '2026-10-14'],
      ['placement-1-review-2', '2026-12-03'],
      ['placement-1-review-3', '2027-02-01'],
      ['placement-1-review-4', '2027-03-22'],
      ['placement-1-review-5', '2027-05-19'],
      ['placement-1-review-6', '2027-07-07'],
      ['placement-1-review-7', '2027-07-21'],
    ]);
  });

  it.each([
    ['calendarPeriod', ['2026-10-23', '2026-12-18', '2027-02-12', '2027-03-25']],
    ['interval', ['2026-10-16', '2026-12-07', '2027-02-03', '2027-03-24', '2027-03-25']],
    ['whicheverFirst', ['2026-10-16', '2026-12-07', '2027-02-03', '2027-03-24', '2027-03-25']],
  ])('half-termly as %s', (halfTermlyMeans, expected) => {
    expect(days(reviews(from('2026-09-04', '2027-03-25'), { halfTermlyMeans }))).toEqual(expected);
  });

  it('as an interval do not end with the half-term', () => {
    expect(days(reviews(from('2026-10-05', '2026-12-18'), { halfTermlyMeans: 'interval' }))[0]).toBe('2026-11-23');
    expect(days(reviews(from('2026-10-05', '2026-12-18'), { halfTermlyMeans: 'whicheverFirst' }))[0]).toBe('2026-10-23');
  });

  it.each([
    ['everySixWeeks', '2026-09-14', '2026-10-23'],
    ['everySixWeeks', '2026-09-07', '2026-10-19'],
    ['everySixWeeks', '2026-11-02', '2026-12-14'],
    ['monthly', '2026-09-14', '2026-10-14'],
    ['monthly', '2026-10-05', '2026-10-23'],
    ['monthly', '2026-11-08', '2026-12-07'],
  ])('%s for a start on %s: %s, and never later than half-termly', (reviewRhythm, startsOn, dueOn) => {
    expect(days(reviews(from(startsOn), { reviewRhythm }))[0]).toBe(dueOn);
  });

  it('move as the school chose when they fall on a day without school, but not behind half-termly', () => {
    expect(days(reviews(from('2026-11-08'), { reviewRhythm: 'monthly', dueInHolidays: 'schoolDayAfter' }))[0]).toBe('2026-12-09');
  });

  it('go from one to the next without one on the day of the last', () => {
    expect(days(reviews(from('2026-11-26', '2027-02-12'), { reviewRhythm: 'monthly' }))).toEqual([
      '2026-12-18',
      '2027-01-18',
      '2027-02-12',
    ]);
  });

  it.each([
    ['that ends on the INSET day', '2026-11-09', '2026-11-27', ['2026-11-26']],
    ['of one day', '2026-11-09', '2026-11-09', ['2026-11-09']],
    ['without a school day', '2026-11-28', '2026-11-29', []],
  ])('of a placement %s', (_, startsOn, endsOn, expected) => {
    expect(days(reviews(from(startsOn, endsOn)))).toEqual(expected);
  });

  it('are none before the placement is approved', () => {
    expect(reviews({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });

  it('are told from the school’s own notice on', () => {
    const [duty] = reviews({ school: aSchool({ reviewNoticeInSchoolDays: 3 }), reviews: [aReview('2026-12-01')] });
    expect(duty?.tellFrom).toBe('2026-11-25');
  });

  it.each([
    ['2026-12-10', 'coming'],
    ['2026-12-11', 'due'],
    ['2026-12-18', 'due'],
    ['2026-12-19', 'overdue'],
  ])('on %s the one of 18 December is %s', (today, standing) => {
    expect(standings(reviews(), today)[0]).toBe(standing);
  });

  it('say why', () => {
    const [duty] = reviews();
    expect(duty).toMatchObject({
      key: 'review|placement-1|placement-1-review-1',
      owner: 'apLead',
      subjectKey: 'placement-1',
      basis: 'the usual choice',
      citation: { id: 'Arranging AP 2025' },
    });
    expect(duty?.words()).toEqual({
      say: 'Review Amara Obi at Foxglove Farm and record what was decided.',
      because:
        'The review of Amara Obi at Foxglove Farm is due by Friday 18 December 2026; a placement is reviewed at least every half-term.',
      steps: [
        'It is counted from the start, Monday 9 November 2026.',
        'A placement is reviewed every half-term (the usual choice, REV-1); guidance asks for every half-term at least, which here means by the end of each half-term and within six school weeks.',
        'That makes Friday 18 December 2026, a day on which there is school.',
      ],
    });
  });

  it.each([
    ['everySixWeeks', 'calendarPeriod', 'every six weeks', 'once in each half-term'],
    ['monthly', 'interval', 'every month', 'within six school weeks of the last'],
  ])('%s and %s say so', (reviewRhythm, halfTermlyMeans, rhythm, meaning) => {
    const step = reviews({}, { reviewRhythm, halfTermlyMeans })[0]?.words().steps[1];
    expect(step).toContain(`is reviewed ${rhythm} (`);
    expect(step).toContain(`which here means ${meaning}.`);
  });
});

describe('Reviews that were held and planned', () => {
  it('are done on the day they were held, and the next counts from there', () => {
    const duties = reviews({
      reviews: [aReview('2026-12-18', { on: '2026-12-16' }), aReview('2027-02-01', undefined, 'planned')],
    });
    expect(partsAndDays(duties)).toEqual([
      ['placement-1-review-1', '2026-12-18'],
      ['planned', '2027-02-01'],
      ['placement-1-review-3', '2027-03-22'],
      ['placement-1-review-4', '2027-03-25'],
    ]);
    expect(duties[0]?.done).toEqual({
      on: '2026-12-16',
      say: 'Held on Wednesday 16 December 2026, recorded by Miriam Okafor: Continue as it is',
    });
    expect(duties[1]?.done).toBeUndefined();
    expect(duties[1]?.words().steps).toEqual([
      'It is counted from the last review, Wednesday 16 December 2026.',
      expect.stringContaining('every half-term'),
      'That makes Monday 1 February 2027, a day on which there is school.',
      'It was planned for Monday 1 February 2027.',
    ]);
  });

  it.each([
    ['on the day', '2026-12-18', 'doneInTime'],
    ['a school day later', '2027-01-05', 'doneLate'],
  ])('held %s', (_, on, standing) => {
    expect(standings(reviews({ reviews: [aReview('2026-12-18', { on })] }), '2027-01-06')[0]).toBe(standing);
  });

  it('are due when the policy asks, where they were planned for later', () => {
    const [duty] = reviews({ reviews: [aReview('2027-01-29')] });
    expect(duty?.dueOn).toBe('2026-12-18');
    expect(duty?.words().steps).toContain('It was planned for Friday 29 January 2027, which is later than the rule allows.');
    expect(duty?.words().steps).not.toContain('It was planned for Friday 29 January 2027.');
  });

  it('are due when they were planned, where that is the very day of the policy', () => {
    const [duty] = reviews({ reviews: [aReview('2026-12-18')] });
    expect(duty?.dueOn).toBe('2026-12-18');
    expect(duty?.words().steps).toHaveLength(3);
  });

  it('move from a day without school', () => {
    expect(days(reviews({ reviews: [aReview('2026-12-08')] }))[0]).toBe('2026-12-07');
    expect(days(reviews({ reviews: [aReview('2026-11-27', { on: '2026-11-26' })] }))[0]).toBe('2026-11-26');
  });

  it('are judged by the policy in force when they were held', () => {
    const policy = policyBook(
      [aChoice('reviewRhythm', 'halfTermly'), aChoice('reviewRhythm', 'monthly', { validFrom: '2026-12-14' })],
      'larkhill',
    );
    expect(days(reviews({ policy, reviews: [aReview('2026-12-18', { on: '2026-12-11' })] })).slice(0, 2)).toEqual([
      '2026-12-18',
      '2027-01-11',
    ]);
    const [open] = reviews({ policy, reviews: [aReview('2026-12-18')] });
    expect(open?.dueOn).toBe('2026-12-14');
    expect(open?.basis).toBe('the school since 14 Dec 2026 (Miriam Okafor)');
    expect(open?.words().steps).toContain('That rule holds since Monday 14 December 2026.');
  });

  it.each([
    ['continue', 2],
    ['change', 2],
    ['formalReview', 2],
    ['end', 0],
    ['reintegrate', 0],
  ] as const)('go on after “%s” with %s more', (outcome, more) => {
    const held = aReview('2026-12-18', { on: '2026-12-16', outcome });
    expect(reviews({ reviews: [held] }).filter(({ done }) => done === undefined)).toHaveLength(more);
    expect(reviews({ reviews: [held, aReview('2027-02-01', undefined, 'planned')] })).toHaveLength(more === 0 ? 1 : 4);
  });

  it('the latest held decides, in whatever order they were planned', () => {
    const rows = [
      aReview('2027-02-01', { on: '2027-01-20', outcome: 'continue' }, 'b'),
      aReview('2026-12-18', { on: '2026-12-16', outcome: 'end' }, 'a'),
    ];
    expect(partsAndDays(reviews({ reviews: rows })).map(([part]) => part)).toEqual([
      'a',
      'b',
      'placement-1-review-3',
      'placement-1-review-4',
    ]);
    const sameDay = [
      { ...aReview('2026-12-18', { on: '2026-12-16', outcome: 'end' }, 'z') },
      { ...aReview('2026-12-18', { on: '2026-12-16', outcome: 'continue' }, 'a') },
    ];
    expect(reviews({ reviews: sameDay })).toHaveLength(2);
  });

  it('that were missed lapse when a later one is held', () => {
    const rows = [aReview('2026-12-18'), aReview('2027-02-01', { on: '2027-01-20' }, 'later')];
    const duties = reviews({ reviews: rows });
    expect(partsAndDays(duties).slice(0, 2)).toEqual([
      ['later', '2026-12-18'],
      ['placement-1-review-1', '2026-12-18'],
    ]);
    expect(standings(duties, '2027-01-21').slice(0, 2)).toEqual(['doneLate', 'lapsed']);
    expect(duties[1]?.words().steps.at(-1)).toBe(
      'A later review was held on Wednesday 20 January 2027; this one is not made up.',
    );
    expect(days(reviews({ reviews: rows }))[2]).toBe('2027-03-10');
  });

  it('held on the very day for which another was planned does for it', () => {
    const rows = [aReview('2026-12-16'), aReview('2026-12-18', { on: '2026-12-16' }, 'other')];
    expect(standings(reviews({ reviews: rows }), '2026-12-17').slice(0, 2)).toEqual(['doneInTime', 'lapsed']);
    const dayAfter = [aReview('2026-12-17'), aReview('2026-12-18', { on: '2026-12-16' }, 'other')];
    expect(standings(reviews({ reviews: dayAfter }), '2026-12-17').slice(0, 2)).toEqual(['doneInTime', 'due']);
  });

  it('keep keys apart from those that are taken', () => {
    const keys = partsAndDays(reviews({ reviews: [aReview('2026-12-18', undefined, 'placement-1-review-2')] })).map(
      ([part]) => part,
    );
    expect(keys).toEqual(['placement-1-review-2', 'placement-1-review-3', 'placement-1-review-4']);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('held before the placement began count from its first day', () => {
    const duties = reviews({ reviews: [aReview('2026-11-06', { on: '2026-11-06' })] });
    expect(partsAndDays(duties).slice(0, 2)).toEqual([
      ['placement-1-review-1', '2026-11-06'],
      ['placement-1-review-2', '2027-01-07'],
    ]);
  });
});

describe('Reviews of a placement that ended early', () => {
  const over = { placements: [aPlacement({ decision: ended('2026-12-11') })] };

  it('are not owed when they would have come later', () => {
    expect(reviews(over)).toEqual([]);
    expect(reviews({ ...over, reviews: [aReview('2026-12-18')] })).toEqual([]);
  });

  it('lapse when they were due', () => {
    expect(standings(reviews({ ...over, reviews: [aReview('2026-12-11')] }), '2026-12-12')).toEqual(['lapsed']);
    expect(standings(reviews({ ...over, reviews: [aReview('2026-12-11')] }), '2026-12-11')).toEqual(['due']);
  });
});

describe('Reviews where the calendar does not reach', () => {
  const autumn = schoolCalendar(entries2026.slice(0, 4), []);

  it('leave the next without a day, loudly, and foresee nothing behind it', () => {
    const duties = reviews({ calendar: autumn, reviews: [aReview('2026-12-18', { on: '2026-12-16' })] });
    expect(partsAndDays(duties)).toEqual([
      ['placement-1-review-1', '2026-12-18'],
      ['placement-1-review-2', undefined],
    ]);
    expect(standings(duties, '2026-12-17')).toEqual(['doneInTime', 'unclear']);
    expect(duties[1]?.tellFrom).toBeUndefined();
    expect(duties[1]?.words().because).toBe(
      'Nobody can say by when this is due for Amara Obi at Foxglove Farm. The school calendar ends on Friday 18 December 2026; add the next terms.',
    );
  });

  it('are due as planned where there is a row', () => {
    const rows = [aReview('2026-12-18', { on: '2026-12-16' }), aReview('2027-01-29', undefined, 'planned')];
    expect(partsAndDays(reviews({ calendar: autumn, reviews: rows }))).toEqual([
      ['placement-1-review-1', '2026-12-18'],
      ['planned', '2027-01-29'],
    ]);
  });

  it('end what is foreseen at its end', () => {
    expect(days(reviews({ calendar: autumn }))).toEqual(['2026-12-18']);
  });

  it('have no day at all without terms', () => {
    expect(days(reviews({ calendar: schoolCalendar([], []) }))).toEqual([undefined]);
  });
});
