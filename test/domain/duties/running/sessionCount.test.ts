import { describe, expect, it } from 'vitest';
import { visit } from '../../../../src/domain/duties/running/visit.ts';
import { aCase, aMark, aRegisterWeek, aWeek, policyOf, registerOf, wholeWeek } from '../../builders.ts';
import { days, partsAndDays } from './shown.ts';

import { from, seen } from './visits.ts';

describe('Visits monthly or every ten sessions, whichever is more frequent (VIS-2, P0)', () => {
  const p0 = (change: Parameters<typeof aCase>[0], values: Record<string, string> = {}) =>
    visit(aCase({ policy: policyOf('P0', values), ...change }));

  it('are due on the day of the tenth session when that comes before the month', () => {
    expect(partsAndDays(p0(from('2026-11-09', '2026-12-18', wholeWeek)))).toEqual([
      ['start', '2026-11-13'],
      ['2026-11-13', '2026-11-20'],
      ['2026-11-20', '2026-11-30'],
      ['2026-11-30', '2026-12-07'],
      ['2026-12-07', '2026-12-15'],
    ]);
  });

  it('count three sessions a week across INSET day and closure', () => {
    // Weeks of 9, 16, 23 and 30 November: three each on Monday and Tuesday; the tenth is on Monday 30 November.
    expect(days(p0(from('2026-11-09', '2026-12-18')))[0]).toBe('2026-11-30');
    expect(days(p0(from('2026-11-02', '2026-12-18', aWeek(['FriAM', 'FriPM']))))[0]).toBe('2026-12-02');
  });

  it('are due after a month when ten sessions take longer', () => {
    expect(days(p0(from('2026-11-09', '2026-12-18', aWeek(['MonAM']))))).toEqual(['2026-12-09']);
  });

  it('are due after a month when the tenth session falls on the same day', () => {
    const [duty] = p0(from('2026-10-02', '2026-12-18', aWeek(['FriAM', 'FriPM'])));
    expect(duty?.dueOn).toBe('2026-11-02');
    expect(duty?.words().steps[1]).toBe(
      'A visit is due within a month; ten sessions planned would come no earlier (profile P0, VIS-2).',
    );
  });

  it('count from the day after the last visit, and after a start in a holiday from the first school day', () => {
    expect(days(p0({ ...from('2026-11-09', '2026-12-18', wholeWeek), dutyRecords: seen('2026-11-11') })).slice(0, 2)).toEqual([
      '2026-11-13',
      '2026-11-18',
    ]);
    expect(days(p0(from('2026-10-28', '2026-12-18', wholeWeek)))[0]).toBe('2026-11-06');
  });

  it('count a session marked absent not, when sessions attended count', () => {
    const facts = {
      ...from('2026-11-09', '2026-12-18', wholeWeek),
      register: registerOf({ ...aRegisterWeek('MonAM', [aMark('absent')], 'amara', '2026-11-09') }),
    };
    expect(days(p0(facts, { tenSessionsAre: 'planned' }))[0]).toBe('2026-11-13');
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe('2026-11-16');
  });

  it.each([
    ['present', '2026-11-13'],
    ['late', '2026-11-13'],
    ['notKnown', '2026-11-13'],
    ['absent', '2026-11-16'],
  ] as const)('a session marked %s, then the visit is due on %s', (mark, dueOn) => {
    const register = registerOf(aRegisterWeek('MonAM', [aMark(mark)], 'amara', '2026-11-09'));
    const facts = { ...from('2026-11-09', '2026-12-18', wholeWeek), register };
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe(dueOn);
  });

  it('take an absence that was marked at another provider for none', () => {
    const elsewhere = { ...aMark('absent'), providerKey: 'other' };
    const register = registerOf(aRegisterWeek('MonAM', [elsewhere], 'amara', '2026-11-09'));
    const facts = { ...from('2026-11-09', '2026-12-18', wholeWeek), register };
    expect(days(p0(facts, { tenSessionsAre: 'attended' }))[0]).toBe('2026-11-13');
  });

  it('say why', () => {
    const [duty] = p0(from('2026-11-09', '2026-12-18', wholeWeek));
    expect(duty).toMatchObject({
      key: 'visit|placement-1|start',
      owner: 'apLead',
      basis: 'profile P0',
      citation: { id: 'VIS-2' },
    });
    expect(duty?.words()).toEqual({
      say: 'Visit Foxglove Farm and see Amara there.',
      because: 'Amara Obi at Foxglove Farm began on Monday 9 November 2026; the next is due by Friday 13 November 2026.',
      steps: [
        'It is counted from the start, Monday 9 November 2026.',
        'A visit is due monthly or every ten sessions planned, whichever comes first; the tenth comes first (profile P0, VIS-2).',
        'That makes Friday 13 November 2026, a day on which there is school.',
      ],
    });
    expect(p0({ ...from('2026-11-09'), dutyRecords: seen('2026-11-11') })[1]?.words()).toMatchObject({
      because:
        'The last visit for Amara Obi at Foxglove Farm was on Wednesday 11 November 2026; the next is due by Monday 7 December 2026.',
      steps: expect.arrayContaining(['It is counted from the last visit, Wednesday 11 November 2026.']),
    });
  });
});
