import { describe, expect, it } from 'vitest';
import { schoolYearStart } from '../../src/domain/schoolYear.ts';

describe('The school year', () => {
  it.each([
    ['2026-08-31', '2025-09-01'],
    ['2026-09-01', '2026-09-01'],
    ['2026-09-02', '2026-09-01'],
    ['2027-01-01', '2026-09-01'],
  ])('of %s began on %s', (date, began) => {
    expect(schoolYearStart(date)).toBe(began);
  });
});
