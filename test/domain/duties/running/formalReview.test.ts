import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { formalReview } from '../../../../src/domain/duties/running/formalReview.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, entries2026, policyOf } from '../../builders.ts';
import { aReview, days, partsAndDays, standings } from './shown.ts';

const unsatisfactory = (on: string, key = 'placement-1-review-1') => aReview('2026-12-18', { on, outcome: 'formalReview' }, key);
const formal = (on: string, change: Parameters<typeof aCase>[0] = {}) =>
  formalReview(aCase({ reviews: [unsatisfactory(on)], ...change }));

describe('Formal review after unsatisfactory progress (REV-3)', () => {
  it.each([
    ['ten school days later', '2026-11-10', '2026-11-24'],
    ['INSET day not counted', '2026-11-16', '2026-12-01'],
    ['closure not counted', '2026-11-25', '2026-12-11'],
    ['holidays not counted', '2026-12-16', '2027-01-14'],
    ['half-term not counted', '2027-02-11', '2027-03-04'],
    ['by the last day when that comes first', '2027-03-22', '2027-03-25'],
  ])('%s', (_, heldOn, dueOn) => {
    expect(partsAndDays(formal(heldOn))).toEqual([['placement-1-review-1', dueOn]]);
  });

  it('is not asked for after any other outcome, while it is only planned, or before the approval', () => {
    expect(formalReview(aCase({ reviews: [aReview('2026-12-18', { on: '2026-11-10' })] }))).toEqual([]);
    expect(formalReview(aCase({ reviews: [aReview('2026-12-18')] }))).toEqual([]);
    expect(formal('2026-11-10', { placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });

  it('held on the last day still has its days', () => {
    const autumn = { placements: [aPlacement({ endsOn: '2026-12-18' })] };
    expect(days(formal('2026-12-18', autumn))).toEqual(['2027-01-18']);
    expect(days(formal('2026-12-17', autumn))).toEqual(['2026-12-18']);
  });

  it('is done by the record of that review, and overdue the day after', () => {
    const dutyRecords = [aDone('formalReview|placement-1|another', '2026-11-12')];
    expect(standings(formal('2026-11-10', { dutyRecords }), '2026-11-24')).toEqual(['due']);
    expect(standings(formal('2026-11-10'), '2026-11-25')).toEqual(['overdue']);
    const own = [aDone('formalReview|placement-1|placement-1-review-1', '2026-11-24')];
    expect(standings(formal('2026-11-10', { dutyRecords: own }), '2026-11-25')).toEqual(['doneInTime']);
  });

  it('is due earlier when the rule changes on the way, unless it was held before', () => {
    const policy = policyBook([aChoice('formalReviewInSchoolDays', '3', { validFrom: '2026-11-18' })], 'larkhill');
    const [open] = formal('2026-11-10', { policy });
    expect(open?.dueOn).toBe('2026-11-18');
    expect(open?.basis).toBe('the school since 18 Nov 2026 (Miriam Okafor)');
    expect(open?.words().steps.slice(1, 3)).toEqual([
      'A formal review is held within 3 school days (the school since 18 Nov 2026 (Miriam Okafor), REV-3).',
      'That rule holds since Wednesday 18 November 2026.',
    ]);
    const dutyRecords = [aDone('formalReview|placement-1|placement-1-review-1', '2026-11-17')];
    expect(days(formal('2026-11-10', { policy, dutyRecords }))).toEqual(['2026-11-24']);
  });

  it('says why, and what it may lead to', () => {
    const [duty] = formal('2026-11-10');
    expect(duty).toMatchObject({ owner: 'headteacher', basis: 'the usual choice', citation: { id: 'REV-3' } });
    expect(duty?.words()).toEqual({
      say: 'Hold the formal review of Amara Obi at Foxglove Farm and record it.',
      because:
        'The review on Tuesday 10 November 2026 found the progress unsatisfactory; a formal review is due by Tuesday 24 November 2026. If 1 further formal review after the first brings no improvement, the school may end the placement.',
      steps: [
        'The review on Tuesday 10 November 2026 found the progress unsatisfactory.',
        'A formal review is held within 10 school days (the usual choice, REV-3).',
        'That makes Tuesday 24 November 2026, holidays and closures not counted.',
        'It is the first formal review of this placement.',
      ],
    });
  });

  it.each([
    [
      '1',
      [/If 1 further formal review after the first brings no/, /If it brings no improvement, the school may end/, /If it brings/],
    ],
    ['2', [/If 2 further formal reviews after the first bring no/, /If 2 further/, /If it brings no improvement/]],
  ])('with %s further formal reviews before the end', (formalReviewsBeforeEnding, expected) => {
    const reviews = [unsatisfactory('2026-11-10', 'a'), unsatisfactory('2026-11-20', 'b'), unsatisfactory('2026-12-01', 'c')];
    const duties = formalReview(aCase({ reviews, policy: policyOf('P4', { formalReviewsBeforeEnding }) }));
    duties.forEach((duty, at) => {
      expect(duty.words().because).toMatch(expected[at] ?? /never/);
    });
    expect(duties.map((duty) => duty.words().steps.at(-1))).toEqual([
      'It is the first formal review of this placement.',
      '1 formal review was asked for before it.',
      '2 formal reviews were asked for before it.',
    ]);
  });

  it('has no day where the calendar does not reach', () => {
    const autumn = schoolCalendar(entries2026.slice(0, 4), []);
    const [duty] = formal('2026-12-16', { calendar: autumn });
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().because).toMatch(/^Nobody can say by when/);
  });
});
