import { describe, expect, it } from 'vitest';
import { lastDayOf, stageOf } from '../../src/domain/placementStage.ts';
import { aPlacement, aSignature, ended } from './builders.ts';

describe('The stage of a placement', () => {
  it.each([
    ['is approved the day before it starts', '2026-11-08', 'approved'],
    ['runs on its first day', '2026-11-09', 'running'],
    ['runs on its last day', '2027-03-25', 'running'],
    ['is past its end the day after (REI-4)', '2027-03-26', 'pastItsEnd'],
  ])('%s', (_, today, stage) => {
    expect(stageOf(aPlacement(), today)).toBe(stage);
  });

  it('is what was decided, whatever the day, unless it is approved', () => {
    const decided = aSignature();
    expect(stageOf(aPlacement({ decision: { status: 'proposed' } }), '2027-06-01')).toBe('proposed');
    expect(stageOf(aPlacement({ decision: { status: 'sentBack', decided, reason: 'Too long' } }), '2026-11-10')).toBe('sentBack');
    expect(stageOf(aPlacement({ decision: { status: 'withdrawn', decided, reason: 'Moved' } }), '2026-11-10')).toBe('withdrawn');
    expect(stageOf(aPlacement({ decision: ended('2026-12-01') }), '2026-11-10')).toBe('ended');
  });

  it('ends on the day it was ended, never later than planned', () => {
    expect(lastDayOf(aPlacement())).toBe('2027-03-25');
    expect(lastDayOf(aPlacement({ decision: ended('2026-12-01') }))).toBe('2026-12-01');
    expect(lastDayOf(aPlacement({ decision: ended('2027-04-20') }))).toBe('2027-03-25');
  });
});
