import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { reviewRecord } from '../../../../src/domain/duties/running/reviewRecord.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { trustScope } from '../../../../src/domain/policy/policyChoice.ts';
import { aCase, aChoice, aDone, aPlacement, ended } from '../../builders.ts';
import { direction } from './offSiteReviews.ts';
import { aReview, days, partsAndDays, standings } from './shown.ts';

const records = (on: string, change: Parameters<typeof aCase>[0] = {}) =>
  reviewRecord(aCase({ placements: [direction], reviews: [aReview('2026-12-18', { on })], ...change }));

describe('Decision of the review of an off-site direction in writing (NOT-2, SI 2010/1156)', () => {
  it.each([
    ['six days later', '2026-11-10', '2026-11-16'],
    ['the INSET day: the day before', '2026-11-21', '2026-11-26'],
    ['a Saturday: the Friday', '2026-11-15', '2026-11-20'],
    ['the day of the closure: the day before', '2026-12-02', '2026-12-07'],
    ['in half-term: the last school day, the day of the meeting', '2026-10-23', '2026-10-23'],
    ['in the holidays, after a meeting in the holidays: the sixth day', '2026-12-22', '2026-12-28'],
  ])('%s', (_, heldOn, dueOn) => {
    expect(days(records(heldOn, { placements: [{ ...direction, startsOn: '2026-09-07', endsOn: '2027-03-25' }] }))).toEqual([
      dueOn,
    ]);
  });

  it('is asked for once a review was held, of off-site directions only', () => {
    expect(reviewRecord(aCase({ placements: [direction], reviews: [aReview('2026-12-18')] }))).toEqual([]);
    expect(records('2026-11-10', { placements: [aPlacement()] })).toEqual([]);
    expect(records('2026-11-10', { placements: [{ ...direction, decision: { status: 'proposed' } }] })).toEqual([]);
  });

  it('is done by its record, and stays due when the placement has ended', () => {
    const dutyRecords = [aDone('reviewRecord|placement-1|placement-1-review-1', '2026-11-17')];
    expect(standings(records('2026-11-10', { dutyRecords }), '2026-11-18')).toEqual(['doneLate']);
    const over = records('2026-11-10', { placements: [{ ...direction, decision: ended('2026-11-11') }] });
    expect(standings(over, '2026-11-16')).toEqual(['due']);
    expect(standings(over, '2026-11-17')).toEqual(['overdue']);
  });

  it('is judged by the law in force on the day of the meeting', () => {
    const policy = policyBook([aChoice('decisionInDays', '1', { scope: trustScope, validFrom: '2026-11-11' })], 'larkhill');
    expect(days(records('2026-11-10', { policy }))).toEqual(['2026-11-16']);
    const [duty] = records('2026-11-11', { policy });
    expect(duty?.dueOn).toBe('2026-11-12');
    expect(duty?.words().steps[1]).toBe(
      'The decision goes out within 1 day, holidays and weekends counted, by Thursday 12 November 2026 (NOT-2).',
    );
  });

  it('says why', () => {
    const [duty] = records('2026-11-15');
    expect(partsAndDays(duty === undefined ? [] : [duty])).toEqual([['placement-1-review-1', '2026-11-20']]);
    expect(duty).toMatchObject({ owner: 'apLead', basis: 'the law', citation: { id: 'SI 2010/1156 (decision)' } });
    expect(duty?.words()).toEqual({
      say: 'Send the decision of the review of Amara Obi at Foxglove Farm in writing, with the reasons.',
      because:
        'The review was held on Sunday 15 November 2026 (Continue as it is); those invited have the decision in writing within 6 days, by Friday 20 November 2026. (Unconfirmed: check the source, Off-site direction regulations 2010 (SI 2010/1156): decision with reasons in writing within six days.)',
      steps: [
        'The review was held on Sunday 15 November 2026.',
        'The decision goes out within 6 days, holidays and weekends counted, by Saturday 21 November 2026 (NOT-2).',
        'That makes Friday 20 November 2026.',
      ],
    });
  });

  it('is due on the sixth day where the calendar knows nothing', () => {
    expect(days(records('2026-11-10', { calendar: schoolCalendar([], []) }))).toEqual(['2026-11-16']);
  });
});
