import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { openReviews, toldFrom } from '../../../../src/domain/duties/running/openReviews.ts';
import type { ReviewOutcome } from '../../../../src/domain/review.ts';
import { aPlacement, aSchool, calendar2026, ended, someFacts } from '../../builders.ts';
import { aReview } from './shown.ts';

const open = (change: Parameters<typeof someFacts>[0], today = '2026-12-18') =>
  openReviews(someFacts(change), today).map(({ key, dueOn }) => [key, dueOn]);

describe('The reviews not held yet (REV-1)', () => {
  it('are the rows as planned, earliest first', () => {
    const placements = [aPlacement(), aPlacement({ key: 'other' })];
    const reviews = [
      aReview('2026-12-18', undefined, 'r1'),
      { ...aReview('2026-12-01', undefined, 'r2'), placementKey: 'other' },
    ];
    expect(open({ placements, reviews })).toEqual([
      ['r2', '2026-12-01'],
      ['r1', '2026-12-18'],
    ]);
  });

  it('are planned for a running placement without any', () => {
    expect(open({}, '2026-11-23')).toEqual([['placement-1-review-1', '2026-12-18']]);
    expect(open({}, '2027-03-26')).toEqual([['placement-1-review-1', '2026-12-18']]);
  });

  it.each([
    ['has not begun', { placements: [aPlacement({ startsOn: '2026-12-21' })] }],
    ['has ended', { placements: [aPlacement({ decision: ended('2026-12-10') })] }],
    ['is not approved', { placements: [aPlacement({ decision: { status: 'proposed' as const } })] }],
  ])('are none of a placement that %s', (_, change) => {
    expect(open({ ...change, reviews: [aReview('2026-12-18')] })).toEqual([]);
  });

  it.each<[ReviewOutcome, string[]]>([
    ['continue', ['placement-1-review-2']],
    ['change', ['placement-1-review-2']],
    ['formalReview', ['placement-1-review-2']],
    ['end', []],
    ['reintegrate', []],
  ])('after “%s” are %j, even if none was planned', (outcome, keys) => {
    const reviews = [aReview('2026-12-18', { on: '2026-12-16', outcome })];
    expect(open({ reviews }, '2027-01-05').map(([key]) => key)).toEqual(keys);
  });

  it('leave out one that was missed, and one that nobody can date', () => {
    expect(open({ reviews: [aReview('2026-12-01', undefined, 'missed'), aReview('2026-12-18', { on: '2026-12-16' })] })).toEqual([
      ['placement-1-review-3', '2027-02-11'],
    ]);
    expect(open({ calendar: schoolCalendar([], []) })).toEqual([]);
  });
});

describe('The day from which a review is told', () => {
  it('is the school’s number of school days before, an INSET day not counted', () => {
    expect(toldFrom('2026-11-30', { school: aSchool(), calendar: calendar2026 })).toBe('2026-11-20');
    expect(toldFrom('2026-12-18', { school: aSchool(), calendar: calendar2026 })).toBe('2026-12-11');
  });

  it('is so many days before where the calendar does not reach', () => {
    expect(toldFrom('2026-12-18', { school: aSchool(), calendar: schoolCalendar([], []) })).toBe('2026-12-13');
  });
});
