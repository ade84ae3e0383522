import { describe, expect, it } from 'vitest';
import { aPupil } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf, standing } from './builders.ts';

const settled = {
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: true,
  laConsulted: true,
  socialWorkerTold: true,
  virtualSchoolConsulted: true,
} as const;
const withTimetable = (change: Parameters<typeof aTimetable>[0] = {}) => ({
  pupils: [aPupil()],
  timetables: [aTimetable({ ...settled, ...change })],
});

describe('The conditions of a part-time timetable (PTT-1, PTT-2)', () => {
  it('ask for nothing once every one is met', () => {
    expect(dutiesOf('timetableConditions', withTimetable())).toEqual([]);
  });

  it('are settled by the school day before it starts, and the first open one is the reason', () => {
    const duty = dutyOf('timetableConditions', withTimetable({ parentAgrees: undefined, isForBehaviour: true }));

    expect(duty).toMatchObject({
      owner: 'apLead',
      dueOn: '2026-11-06',
      pupilKey: 'amara',
      citation: { id: 'PTT-2' },
      done: undefined,
    });
    expect(duty.words().say).toBe('Settle 2 conditions of the part-time timetable of Amara Obi on its page.');
    expect(duty.words().because).toBe(
      'A part-time timetable is never used to manage behaviour. End it, and plan support or a placement instead.',
    );
    expect(duty.words().steps).toHaveLength(3);
    expect(duty.words().steps[0]).toBe(
      'It starts on Monday 9 November 2026; its conditions are settled by the school day before.',
    );
  });

  it.each([
    ['the school day before', '2026-11-06', 'due'],
    ['the day it starts', '2026-11-09', 'overdue'],
  ])('%s they are %s', (_, today, expected) => {
    expect(standing(dutyOf('timetableConditions', withTimetable({ parentAgrees: undefined })), today)).toBe(expected);
  });

  it('are unclear while no first day is recorded', () => {
    const duty = dutyOf('timetableConditions', withTimetable({ startsOn: undefined, decision: undefined }));

    expect(standing(duty, '2026-11-23')).toBe('unclear');
    expect(duty.words().steps[0]).toBe(
      'It was asked for on Monday 2 November 2026; its first day is not recorded, so nobody can say by when.',
    );
  });

  it('ask for nothing after a refusal', () => {
    const decision = { ...aTimetable().decision, agreed: false } as NonNullable<ReturnType<typeof aTimetable>['decision']>;

    expect(dutiesOf('timetableConditions', withTimetable({ parentAgrees: undefined, decision }))).toEqual([]);
  });
});

describe('The conditions of flexi-schooling (FLX-1, FLX-2)', () => {
  it('are asked for as long as nobody decided', () => {
    const duty = dutyOf('timetableConditions', withTimetable({ kind: 'flexiSchooling', decision: undefined }));

    expect(duty.citation.id).toBe('FLX-2');
    expect(duty.words().say).toContain('of the flexi-schooling of Amara Obi');
  });
});
