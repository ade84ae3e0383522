import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../src/domain/calendar.ts';
import { plannedReviews, reviewAfter } from '../../src/domain/reviewPlan.ts';
import { aPlacement, calendar2026 as calendar, ended, policyOf } from './builders.ts';

const facts = { calendar, policy: policyOf() };

const firstReview = (startsOn: string, endsOn = '2027-07-21') =>
  plannedReviews(aPlacement({ startsOn, endsOn }), facts).map(({ dueOn }) => dueOn);

describe('The first review (Arranging alternative provision, February 2025: at least half-termly)', () => {
  it.each([
    ['is due six weeks after the start in a long half-term', '2026-09-02', '2026-10-14'],
    ['is due six weeks after a start six weeks before the half-term ends', '2026-09-11', '2026-10-23'],
    ['is due at the end of the half-term when that comes before six weeks', '2026-09-14', '2026-10-23'],
    ['is due at the end of the term in its second half', '2026-11-09', '2026-12-18'],
    ['is due on the day of a start on the last day of a half-term', '2026-10-23', '2026-10-23'],
    ['is due six school weeks after a start in the holiday, INSET day and closure not counted', '2026-10-27', '2026-12-15'],
  ])('%s', (_, startsOn, dueOn) => {
    expect(firstReview(startsOn)).toEqual([dueOn]);
  });

  it('is due before the placement ends, on a school day', () => {
    expect(firstReview('2026-11-09', '2026-11-29')).toEqual(['2026-11-26']);
    expect(plannedReviews(aPlacement({ decision: ended('2026-11-18') }), facts).map(({ dueOn }) => dueOn)).toEqual([
      '2026-11-18',
    ]);
  });

  it('is planned by six weeks alone when the calendar is empty', () => {
    expect(plannedReviews(aPlacement(), { ...facts, calendar: schoolCalendar([], []) }).map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-21',
    ]);
  });

  it('has the same key however often it is planned', () => {
    expect(plannedReviews(aPlacement(), facts)[0]?.key).toBe('placement-1-review-1');
    expect(plannedReviews(aPlacement(), facts)).toEqual(plannedReviews(aPlacement(), facts));
  });
});

describe('The review after one that was held', () => {
  const next = (heldOn: string, endsOn = '2027-07-21') => reviewAfter(aPlacement({ endsOn }), heldOn, 1, facts)?.dueOn;

  it('is due by the end of the next half-term', () => {
    expect(next('2026-12-18')).toBe('2027-02-12');
    expect(next('2026-12-02')).toBe('2027-01-29');
  });

  it('is due six school weeks later, holidays not counted, when the half-term is longer', () => {
    expect(calendar.schoolDaysBetween('2026-11-10', next('2026-11-10') ?? '')).toBe(30);
  });

  it('is due before the placement ends', () => {
    expect(next('2027-02-12', '2027-03-05')).toBe('2027-03-05');
  });

  it('is none when the placement ends first', () => {
    expect(next('2027-03-05', '2027-03-05')).toBeUndefined();
    expect(next('2027-03-05', '2027-03-07')).toBeUndefined();
    expect(next('2027-03-04', '2027-03-05')).toBe('2027-03-05');
  });

  it('counts on in its key', () => {
    expect(reviewAfter(aPlacement(), '2026-12-18', 3, facts)?.key).toBe('placement-1-review-4');
  });
});

describe('A plan under another policy', () => {
  const under = (values: Readonly<Record<string, string>>) => ({ calendar, policy: policyOf('P4', values) });

  it.each([
    ['every month', { reviewRhythm: 'monthly' }, '2026-12-09', '2027-01-15'],
    ['every six weeks', { reviewRhythm: 'everySixWeeks' }, '2026-12-18', '2027-01-27'],
    ['once in each half-term', { halfTermlyMeans: 'calendarPeriod' }, '2026-12-18', '2027-02-12'],
    ['within six school weeks of the last', { halfTermlyMeans: 'interval' }, '2027-01-07', '2027-02-11'],
  ])('%s', (_, values, first, next) => {
    expect(plannedReviews(aPlacement(), under(values)).map(({ dueOn }) => dueOn)).toEqual([first]);
    expect(reviewAfter(aPlacement(), '2026-12-16', 1, under(values))?.dueOn).toBe(next);
  });

  it('is six weeks, or the last day, where the calendar does not reach', () => {
    const none = { ...facts, calendar: schoolCalendar([], []) };
    expect(reviewAfter(aPlacement(), '2026-12-16', 1, none)).toEqual({
      key: 'placement-1-review-2',
      placementKey: 'placement-1',
      dueOn: '2027-01-27',
      held: undefined,
    });
    expect(reviewAfter(aPlacement({ endsOn: '2027-01-08' }), '2026-12-16', 1, none)?.dueOn).toBe('2027-01-08');
  });
});
