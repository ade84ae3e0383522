import { describe, expect, it } from 'vitest';
import { reviewDayProblems } from '../../../src/domain/reviews/reviewDayProblems.ts';
import { aPlacement, ended } from '../builders.ts';

const today = '2026-11-23';
const problems = (heldOn: string, nextReviewOn: string | null, placement = aPlacement({ startsOn: '2026-11-02' })) =>
  reviewDayProblems({ heldOn, nextReviewOn }, placement, today).map(({ where, say }) => `${where}: ${say.slice(0, 24)}`);
const over = aPlacement({ startsOn: '2026-11-02', decision: ended('2026-11-18') });

describe('The days of a review', () => {
  it('lie in the placement and not ahead: the day before, the day, the day after', () => {
    expect(['2026-11-01', '2026-11-02', '2026-11-23', '2026-11-24'].map((day) => problems(day, null).length)).toEqual([
      1, 0, 0, 1,
    ]);
  });
  it('lie in a placement that ended up to its last day', () => {
    expect(['2026-11-18', '2026-11-19'].map((day) => problems(day, null, over))).toEqual([
      [],
      ['heldOn: The placement ended on W'],
    ]);
  });
  it('have the next one after it, and none once the placement has ended', () => {
    expect(['2026-11-20', '2026-11-21'].map((next) => problems('2026-11-20', next).length)).toEqual([1, 0]);
    expect(problems('2026-11-18', '2026-12-18', over)).toEqual(['nextReviewOn: The placement has ended,']);
  });
});
