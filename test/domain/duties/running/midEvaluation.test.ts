import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { midEvaluation } from '../../../../src/domain/duties/running/midEvaluation.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, ended, policyOf } from '../../builders.ts';
import { days, standings } from './shown.ts';

const middle = (startsOn: string, endsOn: string, change: Parameters<typeof aCase>[0] = {}) =>
  midEvaluation(aCase({ placements: [aPlacement({ startsOn, endsOn })], ...change }));

describe('Evaluation in the middle of a placement (REV-5)', () => {
  it.each([
    ['one day', '2026-11-09', '2026-11-09', ['2026-11-09']],
    ['two days', '2026-11-09', '2026-11-10', ['2026-11-09']],
    ['three days', '2026-11-09', '2026-11-11', ['2026-11-10']],
    ['a week across INSET day', '2026-11-23', '2026-11-29', ['2026-11-24']],
    ['five days across the closure', '2026-12-07', '2026-12-14', ['2026-12-10']],
    ['two weeks across half-term', '2026-10-19', '2026-11-06', ['2026-10-23']],
    ['no school day', '2026-10-26', '2026-10-30', []],
  ])('of %s', (_, startsOn, endsOn, expected) => {
    expect(days(middle(startsOn, endsOn))).toEqual(expected);
  });

  it('is none where the policy asks for none, or before the approval', () => {
    expect(midEvaluation(aCase({ policy: policyOf('P0') }))).toEqual([]);
    expect(midEvaluation(aCase({ placements: [aPlacement({ decision: { status: 'proposed' } })] }))).toEqual([]);
  });

  it('is judged by the policy in force on the day of the middle', () => {
    const policy = (validFrom: string) =>
      policyBook([aChoice('profile', 'P0'), aChoice('midEvaluation', 'yes', { validFrom })], 'larkhill');
    expect(days(middle('2026-11-09', '2026-11-13', { policy: policy('2026-11-11') }))).toEqual(['2026-11-11']);
    expect(days(middle('2026-11-09', '2026-11-13', { policy: policy('2026-11-12') }))).toEqual([]);
  });

  it('is not owed by a placement that ended before', () => {
    const over = (endedOn: string) =>
      midEvaluation(aCase({ placements: [aPlacement({ endsOn: '2026-11-13', decision: ended(endedOn) })] }));
    expect(over('2026-11-10')).toEqual([]);
    expect(days(over('2026-11-11'))).toEqual(['2026-11-11']);
    expect(standings(over('2026-11-11'), '2026-11-12')).toEqual(['lapsed']);
  });

  it('is done by its record', () => {
    const dutyRecords = [aDone('midEvaluation|placement-1|', '2026-11-12')];
    expect(standings(middle('2026-11-09', '2026-11-13', { dutyRecords }), '2026-11-13')).toEqual(['doneLate']);
  });

  it('says why', () => {
    const [duty] = middle('2026-11-09', '2026-11-13');
    expect(duty).toMatchObject({
      key: 'midEvaluation|placement-1|',
      owner: 'apLead',
      basis: 'profile P4',
      citation: { id: 'REV-5' },
    });
    expect(duty?.words()).toEqual({
      say: 'Evaluate Amara Obi at Foxglove Farm with pupil, parent, provider and school.',
      because: 'The middle of the placement is on Wednesday 11 November 2026; an evaluation is due by then.',
      steps: [
        'The placement runs from Monday 9 November 2026 to Friday 13 November 2026, 5 school days.',
        'An evaluation is due in its middle (profile P4, REV-5).',
        'That makes Wednesday 11 November 2026, holidays and closures not counted.',
      ],
    });
  });

  it('has no day where the calendar ends before it, begins after it, or is empty', () => {
    const step = (duties: ReturnType<typeof middle>) => [duties[0]?.dueOn, duties[0]?.words().steps[0]];
    expect(step(middle('2027-07-01', '2027-10-01'))).toEqual([
      undefined,
      'The school calendar ends on Wednesday 21 July 2027; add the next terms.',
    ]);
    expect(step(middle('2026-06-01', '2026-10-01'))).toEqual([
      undefined,
      'The school calendar begins on Wednesday 2 September 2026; add the terms before.',
    ]);
    expect(step(middle('2026-11-09', '2026-11-13', { calendar: schoolCalendar([], []) }))).toEqual([
      undefined,
      'The school calendar has no terms yet; add them.',
    ]);
    expect(days(middle('2027-07-19', '2027-07-21'))).toEqual(['2027-07-20']);
    expect(days(middle('2026-09-01', '2026-09-04'))).toEqual(['2026-09-03']);
  });
});
