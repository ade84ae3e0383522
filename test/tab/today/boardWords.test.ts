import { describe, expect, it } from 'vitest';
import { chaseInWords, followUpInWords, isLoud, toRing } from '../../../tab/features/today/board/boardWords.ts';
import { aStep, aWhereaboutsRow, signed } from './aWhereaboutsRow.ts';

const date = '2026-11-23';

describe('A step in words', () => {
  it('says when, what, its result, who, and what comes next by when', () => {
    const step = aStep({ note: 'Nobody picks up.', nextStep: 'Ring again.', nextBy: '2026-11-23T10:00:00Z' });
    expect(followUpInWords(step, date)).toBe(
      '9.35am: Called the provider, not reached. “Nobody picks up.” Priya Shah. Next: Ring again, by 10am.',
    );
  });

  it('names the day when it is not the session’s', () => {
    const step = aStep({ step: 'calledParent', result: 'reached', happenedAt: '2026-11-24T08:00:00Z' });
    expect(followUpInWords(step, date)).toBe('24 Nov 2026, 8am: Called the parent or carer, reached. Priya Shah.');
  });

  it('has no result where there is only one', () => {
    expect(followUpInWords(aStep({ step: 'acting', result: 'done' }), date)).toBe('9.35am: Is dealing with it. Priya Shah.');
  });
});

describe('The ladder in words', () => {
  const rung = (role: 'attendanceOfficer' | 'apLead', names: string[], at: string, isReached: boolean) => ({
    role,
    names,
    at,
    isReached,
  });
  const chase = {
    because: 'Nobody has confirmed it.',
    since: '2026-11-23T09:30:00Z',
    rungs: [rung('attendanceOfficer', ['Priya Shah'], '09:30', true), rung('apLead', ['Amara Okafor'], '09:45', false)],
    acting: null,
  };

  it('says who was told, who is next and when, and that nobody acts', () => {
    expect(chaseInWords(chase)).toBe(
      'Told: Priya Shah 9.30am. Next: Amara Okafor (AP lead) at 9.45am. Nobody is dealing with it yet.',
    );
  });

  it('names whoever is dealing with it', () => {
    expect(chaseInWords({ ...chase, acting: signed })).toContain('Priya Shah is dealing with it since 9.12am.');
  });

  it('says so when nobody holds a role', () => {
    const rungs = [rung('apLead', [], '09:45', true)];
    expect(chaseInWords({ ...chase, rungs })).toContain('nobody: there is no AP lead');
  });
});

describe('Whom to ring next', () => {
  const names = (followUps: Parameters<typeof toRing>[0]['followUps']) =>
    toRing(aWhereaboutsRow({ followUps })).map(({ name }) => name.split(' ')[0]);

  it('is the provider first, and after each call in vain the next number', () => {
    expect(names([])).toEqual(['Foxglove', 'Mo', 'Eve']);
    expect(names([aStep()])).toEqual(['Mo', 'Eve', 'Foxglove']);
    expect(names([aStep(), aStep({ step: 'toldSocialWorker' }), aStep({ result: 'reached' })])).toEqual([
      'Mo',
      'Eve',
      'Foxglove',
    ]);
  });

  it('stays with the last number when all were tried', () => {
    expect(names([aStep(), aStep(), aStep(), aStep({ step: 'calledParent' })])).toEqual(['Eve', 'Foxglove', 'Mo']);
  });

  it('is nobody when no number is recorded', () => {
    expect(toRing(aWhereaboutsRow({ telephones: [] }))).toEqual([]);
  });
});

describe('Loud', () => {
  it('are exactly the pupils somebody must look for', () => {
    const loud = (['unknown', 'left', 'unexplained', 'absent', 'found', 'late', 'present', 'notDue', 'notAsked'] as const).filter(
      isLoud,
    );
    expect(loud).toEqual(['unknown', 'left', 'unexplained']);
  });
});
