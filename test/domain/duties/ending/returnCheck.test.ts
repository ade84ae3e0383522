import { describe, expect, it } from 'vitest';
import { endingRules } from '../../../../src/domain/duties/ending/endingRules.ts';
import { returnCheck } from '../../../../src/domain/duties/ending/returnCheck.ts';
import { aCase, aDone, aPlacement, ended, policyOf } from '../../builders.ts';

const checksOf = (endedOn: string, more: Parameters<typeof aCase>[0] = {}) =>
  returnCheck(aCase({ placements: [aPlacement({ endsOn: '2027-07-21', decision: ended(endedOn) })], ...more }));

describe('Whether the return holds (BEY-10)', () => {
  it('is checked six and twelve weeks after the first school day back', () => {
    expect(checksOf('2026-11-26')).toMatchObject([
      { key: 'returnCheck|placement-1|6', owner: 'apLead', dueOn: '2027-01-11', lapsedOn: undefined, citation: { id: 'BEY-10' } },
      { key: 'returnCheck|placement-1|12', dueOn: '2027-02-22', lapsedOn: undefined },
    ]);
  });

  it.each([
    ['moved to the school day before', 'schoolDayBefore', '2027-02-12'],
    ['moved to the school day after', 'schoolDayAfter', '2027-02-22'],
  ])('is %s where it falls in half-term, as the school chose', (_, dueInHolidays, dueOn) => {
    const [six] = checksOf('2026-12-18', { policy: policyOf('P4', { dueInHolidays }) });
    expect(six?.dueOn).toBe(dueOn);
    expect(six?.words().steps.slice(2)).toEqual([
      '6 weeks later is Tuesday 16 February 2027 (BEY-10).',
      expect.stringMatching(/^There is no school on that day; the check is due on (Friday 12|Monday 22) February 2027\.$/),
    ]);
  });

  it('says how the day was found', () => {
    expect(checksOf('2026-11-26')[1]?.words()).toEqual({
      say: 'Check whether the return of Amara holds after 12 weeks, and record it.',
      because:
        'Amara Obi at Foxglove Farm ended on Thursday 26 November 2026; whether the return holds is checked by Monday 22 February 2027.',
      steps: [
        'The last day of the placement was Thursday 26 November 2026.',
        'The first school day after it was Monday 30 November 2026.',
        '12 weeks later is Monday 22 February 2027 (BEY-10).',
      ],
    });
  });

  it('is unclear where the calendar does not reach the day, or the return', () => {
    const [six, twelve] = checksOf('2027-05-07');
    expect(six?.dueOn).toBe('2027-06-21');
    expect(twelve?.dueOn).toBeUndefined();
    expect(twelve?.words().because).toBe(
      'Amara Obi at Foxglove Farm ended on Friday 7 May 2027, but the calendar does not reach the day 12 weeks after the return; add the next terms.',
    );
    expect(twelve?.words().steps).toEqual([
      'The last day of the placement was Friday 7 May 2027.',
      'The first school day after it was Monday 10 May 2027.',
      '12 weeks later is Monday 2 August 2027 (BEY-10).',
    ]);
    const [unknown] = checksOf('2027-07-21');
    expect(unknown?.dueOn).toBeUndefined();
    expect(unknown?.words().steps).toEqual(['The last day of the placement was Wednesday 21 July 2027.']);
  });

  it('names a placement that the pupil has besides', () => {
    const other = aPlacement({ key: 'placement-2', providerKey: 'other', startsOn: '2026-12-01', endsOn: '2027-03-25' });
    const gone = aPlacement({ key: 'placement-3', startsOn: '2026-09-07', endsOn: '2026-11-29' });
    const first = aPlacement({ decision: ended('2026-11-26') });
    const [check] = checksOf('', { placements: [first, other, gone] });
    expect(check?.words().steps.slice(3)).toEqual([
      'Since Tuesday 1 December 2026 there is also a placement at another provider.',
    ]);
    const atFoxglove = { ...other, providerKey: 'foxglove', endsOn: '2026-11-30' };
    expect(
      checksOf('', { placements: [first, atFoxglove] })[0]
        ?.words()
        .steps.at(-1),
    ).toBe('Since Tuesday 1 December 2026 there is also a placement at Foxglove Farm.');
    const last = [aPlacement({ endsOn: '2027-07-21', decision: ended('2027-07-21') }), { ...other, endsOn: '2027-12-17' }];
    expect(checksOf('', { placements: last })[0]?.words().steps).toHaveLength(2);
    expect(checksOf('2026-11-26', { pupils: [] })[0]?.words().say).toContain('of the pupil holds after 6 weeks');
  });

  it('is done by the record of its own week', () => {
    const [six, twelve] = checksOf('2026-11-26', { dutyRecords: [aDone('returnCheck|placement-1|12', '2027-02-10')] });
    expect(six?.done).toBeUndefined();
    expect(twelve?.done).toMatchObject({ on: '2027-02-10' });
  });

  it('is for placements that have ended, not for one that ended before it began', () => {
    expect(returnCheck(aCase())).toEqual([]);
    expect(checksOf('2026-11-06')).toEqual([]);
    expect(checksOf('2026-11-09')).toHaveLength(2);
  });
});

describe('What is due at and after the end', () => {
  it('has every rule once', () => {
    const kinds = endingRules.flatMap((rule) => rule(aCase({ placements: [aPlacement({ decision: ended('2026-12-11') })] })));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(
      ['destination', 'endEvaluation', 'finalReport', 'pastItsEnd', 'reintegrationMeeting', 'returnCheck', 'returnCheck'].sort(),
    );
    expect(endingRules).toHaveLength(9);
  });
});
