import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { sdq } from '../../../../src/domain/duties/running/sdq.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, ended, policyOf } from '../../builders.ts';
import { partsAndDays, standings } from './shown.ts';

const questionnaires = (startsOn: string, endsOn: string, change: Parameters<typeof aCase>[0] = {}) =>
  sdq(aCase({ policy: policyOf('P3'), placements: [aPlacement({ startsOn, endsOn })], ...change }));

describe('Strengths and difficulties questionnaires (VIS-5)', () => {
  it.each([
    ['two school weeks after the start, and on the last day', '2026-11-02', '2026-12-18', '2026-11-13', '2026-12-18'],
    ['INSET day not counted', '2026-11-16', '2026-12-18', '2026-11-30', '2026-12-18'],
    ['half-term not counted', '2026-10-19', '2026-12-18', '2026-11-06', '2026-12-18'],
    ['from a start at the weekend', '2026-10-31', '2026-11-29', '2026-11-13', '2026-11-26'],
    ['both on the last day of a short placement', '2026-11-09', '2026-11-13', '2026-11-13', '2026-11-13'],
    ['of a placement of two school weeks', '2026-11-02', '2026-11-13', '2026-11-13', '2026-11-13'],
    ['from a start before the calendar', '2026-06-01', '2026-12-18', '2026-09-15', '2026-12-18'],
  ])('are due %s', (_, startsOn, endsOn, start, end) => {
    expect(partsAndDays(questionnaires(startsOn, endsOn))).toEqual([
      ['start', start],
      ['end', end],
    ]);
  });

  it('are none where the policy does not use them, before the approval, or without a school day', () => {
    expect(sdq(aCase())).toEqual([]);
    expect(sdq(aCase({ policy: policyOf('P3'), placements: [aPlacement({ decision: { status: 'proposed' } })] }))).toEqual([]);
    expect(questionnaires('2026-11-28', '2026-11-29')).toEqual([]);
  });

  it('are judged by the policy of the first and of the last day', () => {
    const policy = policyBook([aChoice('sdq', 'startAndEnd'), aChoice('sdq', 'never', { validFrom: '2026-11-10' })], 'larkhill');
    expect(partsAndDays(questionnaires('2026-11-09', '2026-11-13', { policy }))).toEqual([['start', '2026-11-13']]);
    const later = policyBook([aChoice('sdq', 'never'), aChoice('sdq', 'startAndEnd', { validFrom: '2026-11-13' })], 'larkhill');
    expect(partsAndDays(questionnaires('2026-11-09', '2026-11-13', { policy: later }))).toEqual([['end', '2026-11-13']]);
  });

  it('are done each by its own record; the last stays due after the end, the first does not', () => {
    const dutyRecords = [aDone('sdq|placement-1|start', '2026-11-12')];
    expect(questionnaires('2026-11-09', '2026-11-13', { dutyRecords }).map(({ done }) => done?.on)).toEqual([
      '2026-11-12',
      undefined,
    ]);
    const over = sdq(aCase({ policy: policyOf('P3'), placements: [aPlacement({ decision: ended('2026-11-13') })] }));
    expect(standings(over, '2026-11-16')).toEqual(['lapsed', 'overdue']);
  });

  it('say why', () => {
    const [start, end] = questionnaires('2026-11-02', '2026-12-18');
    expect(start).toMatchObject({
      key: 'sdq|placement-1|start',
      owner: 'apLead',
      basis: 'profile P3',
      citation: { id: 'VIS-5' },
    });
    expect(start?.words()).toEqual({
      say: 'Complete the strengths and difficulties questionnaire for Amara (start).',
      because: 'A questionnaire is completed at the start of Amara Obi at Foxglove Farm, by Friday 13 November 2026.',
      steps: [
        'The placement begins on Monday 2 November 2026.',
        'The first questionnaire is completed within 10 school days of the start (the usual choice, school practice; VIS-5).',
        'That makes Friday 13 November 2026, a day on which there is school.',
      ],
    });
    expect(end?.words()).toEqual({
      say: 'Complete the strengths and difficulties questionnaire for Amara (end).',
      because: 'A questionnaire is completed at the end of Amara Obi at Foxglove Farm, by Friday 18 December 2026.',
      steps: [
        'The placement ends on Friday 18 December 2026.',
        'The last questionnaire is completed by then (VIS-5).',
        'That makes Friday 18 December 2026, a day on which there is school.',
      ],
    });
    expect(questionnaires('2026-11-02', '2026-12-18', { pupils: [] })[0]?.words().say).toContain('for the pupil (start)');
  });

  it('have no day where the calendar does not reach', () => {
    expect(partsAndDays(questionnaires('2027-07-12', '2027-10-01'))).toEqual([
      ['start', undefined],
      ['end', undefined],
    ]);
    expect(partsAndDays(questionnaires('2027-07-01', '2027-10-01'))[0]).toEqual(['start', '2027-07-14']);
    const [duty] = questionnaires('2026-11-09', '2026-11-13', { calendar: schoolCalendar([], []) });
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().because).toMatch(/^Nobody can say by when/);
  });
});
