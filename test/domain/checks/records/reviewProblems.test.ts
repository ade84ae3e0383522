import { describe, expect, it } from 'vitest';
import { aReview, only, problems } from './problemsOf.ts';

describe('A review', () => {
  it.each([
    ['2026-11-08', 1],
    ['2026-11-09', 0],
  ])('held on %s, with a placement from 9 November: %i problem', (on, count) => {
    expect(problems({ reviews: [aReview(on)] })).toHaveLength(count);
  });

  it('was held before the placement began', () => {
    const finding = only({ reviews: [aReview('2026-11-08')] });
    expect(finding.because).toBe(
      'A review of Amara Obi at Foxglove Farm is recorded as held on Sunday 8 November 2026, before the placement began on Monday 9 November 2026. Correct the day.',
    );
    expect(finding.facts).toEqual({ list: 'reviews', record: 'review-1', problem: 'heldBeforeStart', other: 'placement-1' });
  });

  it('is of a placement that is not there', () => {
    const finding = only({ reviews: [{ ...aReview('2026-11-08', 'gone'), held: undefined }] });
    expect(finding.because).toBe(
      'A review due on Friday 4 December 2026 is of a placement that is not in the school’s list. Correct it in SharePoint.',
    );
    expect(finding.facts).toMatchObject({ problem: 'placementMissing', other: 'gone' });
  });

  it('that is only planned may be of any day', () => {
    expect(problems({ reviews: [{ ...aReview('2026-11-08'), dueOn: '2026-11-01', held: undefined }] })).toEqual([]);
  });
});
