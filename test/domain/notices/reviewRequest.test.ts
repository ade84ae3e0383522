import { describe, expect, it } from 'vitest';
import { requestProblem } from '../../../src/domain/notices/reviewRequest.ts';
import { aPlacement, ended } from '../builders.ts';

describe('A review meeting is asked for in writing (BEY-3)', () => {
  const of = (change: Parameters<typeof aPlacement>[0], on = '2026-11-20') =>
    requestProblem(aPlacement({ arrangement: 'offSiteDirection', ...change }), on)?.where;

  it('of an off-site direction that was approved', () => {
    expect(of({})).toBeUndefined();
    expect(of({ arrangement: 'schoolWithParents' })).toBe('placement');
    expect(of({ decision: { status: 'proposed' } })).toBe('placement');
  });

  it.each([
    ['the day before its last', '2026-11-19', undefined],
    ['on its last day', '2026-11-20', undefined],
    ['the day after', '2026-11-21', 'on'],
  ])('of one that ended, %s', (_, on, where) => {
    expect(of({ decision: ended('2026-11-20') }, on)).toBe(where);
  });
});
