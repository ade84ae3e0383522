import { describe, expect, it } from 'vitest';
import { newStages, stageProblem, stagesOf, weekOfStage } from '../../../src/domain/ending/returnStages.ts';
import { aPlacement, aWeek } from '../builders.ts';

const placement = aPlacement({ startsOn: '2026-11-09', endsOn: '2026-12-18', week: aWeek(['MonAM', 'MonPM', 'TueAM']) });
const today = '2026-11-23';
const stage = (from: string, ...slots: ('MonAM' | 'MonPM' | 'TueAM' | 'WedAM')[]) => ({ from, slots });

describe('The stages of a return (REI-2)', () => {
  it('take sessions back to school and leave the others as agreed', () => {
    const week = weekOfStage({ week: { ...placement.week, FriPM: 'nowhere' } }, ['MonAM']);
    expect([week.MonAM, week.MonPM, week.TueAM, week.WedAM, week.FriPM]).toEqual([
      'provider',
      'school',
      'school',
      'school',
      'nowhere',
    ]);
  });

  it('begin tomorrow at the earliest, in order, within the placement', () => {
    expect(stageProblem(placement, [stage('2026-11-24', 'MonAM'), stage('2026-12-18')], today)).toBeUndefined();
    expect(stageProblem(placement, [stage(today)], today)).toMatchObject({ where: 'stages.0.from' });
    expect(stageProblem(placement, [stage('2026-12-19')], today)?.say).toMatch(/^The placement ends on Friday 18 December 2026/);
    expect(stageProblem(placement, [stage('2026-11-06')], '2026-11-02')?.say).toMatch(/begins on Monday 9 November 2026/);
    expect(stageProblem(placement, [stage('2026-11-30'), stage('2026-11-30')], today)).toMatchObject({ where: 'stages.1.from' });
    expect(stageProblem(placement, [], today)).toMatchObject({ where: 'stages.0.from' });
  });

  it('never add a session at the provider: that would need an approval', () => {
    expect(stageProblem(placement, [stage('2026-11-30', 'WedAM')], today)).toEqual({
      where: 'stages.0.slots',
      say: 'The agreed week has Wed morning not at the provider. More time there needs a change of the placement.',
    });
  });

  it('keep what has begun when they are set anew, so that no day gone by changes', () => {
    const change = (from: string, recordKey: string) => ({
      ...{ why: 'return' as const, from, half: 'AM' as const, until: undefined, week: aWeek(['MonAM']), recordKey },
    });
    const running = { ...placement, weekChanges: [change('2026-11-16', 'a'), change('2026-12-07', 'a')] };
    const next = newStages(running, [stage('2026-11-30')], today);
    expect(next.map(({ from }) => from)).toEqual(['2026-11-16', '2026-11-30']);
    expect(next[1]?.week.MonAM).toBe('school');
    expect(stagesOf(placement)).toEqual([]);
  });
});
