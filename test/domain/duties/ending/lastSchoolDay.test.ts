import { describe, expect, it } from 'vitest';
import { lastSchoolDay, stepsToTheEnd } from '../../../../src/domain/duties/ending/lastSchoolDay.ts';
import { aCase, aPlacement, ended } from '../../builders.ts';

const endingOn = (endsOn: string, startsOn = '2026-11-09') => aCase({ placements: [aPlacement({ startsOn, endsOn })] });

describe('The last school day of a placement', () => {
  it.each([
    ['a school day: the day itself', '2026-11-26', '2026-11-26'],
    ['the INSET day: the day before', '2026-11-27', '2026-11-26'],
    ['the Sunday after it: still the day before it', '2026-11-29', '2026-11-26'],
    ['the Monday after it: the day itself', '2026-11-30', '2026-11-30'],
    ['a closure declared late: the day before', '2026-12-08', '2026-12-07'],
    ['in half-term: the Friday before', '2027-02-17', '2027-02-12'],
    ['past the end of the calendar: the day itself', '2027-09-10', '2027-09-10'],
  ])('is, when it ends on %s', (_, endsOn, expected) => {
    expect(lastSchoolDay(endingOn(endsOn))).toBe(expected);
  });

  it('is a school day even where no day of the placement has school', () => {
    expect(lastSchoolDay(endingOn('2026-10-28', '2026-10-26'))).toBe('2026-10-23');
  });

  it('is counted to the day on which the placement ended', () => {
    expect(lastSchoolDay(aCase({ placements: [aPlacement({ decision: ended('2026-11-28') })] }))).toBe('2026-11-26');
  });

  it.each([
    ['a school day', '2026-11-26', ['The placement ends on Thursday 26 November 2026.']],
    [
      'an INSET day',
      '2026-11-27',
      [
        'The placement ends on Friday 27 November 2026.',
        'There is no school on that day; the school day before is Thursday 26 November 2026.',
      ],
    ],
    [
      'past the calendar',
      '2027-09-10',
      [
        'The placement ends on Friday 10 September 2027.',
        'The calendar of this school ends on Wednesday 21 July 2027; add the next terms. The date may move when the calendar is complete.',
      ],
    ],
  ])('says how it was found: %s', (_, endsOn, steps) => {
    const c = endingOn(endsOn);
    expect(stepsToTheEnd(c, lastSchoolDay(c))).toEqual(steps);
  });

  it('says so when no day of it has school', () => {
    const c = endingOn('2026-10-28', '2026-10-26');
    expect(stepsToTheEnd(c, lastSchoolDay(c))).toEqual([
      'The placement ends on Wednesday 28 October 2026.',
      'There is no school on that day; the school day before is Friday 23 October 2026.',
    ]);
  });

  it('says that it ended once it has', () => {
    expect(stepsToTheEnd(aCase({ placements: [aPlacement({ decision: ended('2026-11-26') })] }), '2026-11-26')).toEqual([
      'The placement ended on Thursday 26 November 2026.',
    ]);
  });
});
