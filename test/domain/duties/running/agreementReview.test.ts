import { describe, expect, it } from 'vitest';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { agreementReview } from '../../../../src/domain/duties/running/agreementReview.ts';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aCase, aChoice, aDone, aPlacement, policyOf } from '../../builders.ts';
import { aReview, days, partsAndDays, standings } from './shown.ts';

const reviewed = (change: Parameters<typeof aCase>[0] = {}, values: Record<string, string> = {}) =>
  agreementReview(aCase({ policy: policyOf('P4', values), ...change }));
const done = (on: string, part = 'start') => aDone(`agreementReview|placement-1|${part}`, on);

describe('Review of the agreement every term (REV-1)', () => {
  it('is due by the last school day of each term', () => {
    expect(partsAndDays(reviewed({ placements: [aPlacement({ endsOn: '2027-07-21' })] }))).toEqual([
      ['start', '2026-12-18'],
      ['2026-12-18', '2027-03-25'],
      ['2027-03-25', '2027-07-21'],
    ]);
  });

  it.each([
    ['on the last school day of the term', '2026-12-18', '2027-03-01', ['2026-12-18', '2027-03-01']],
    ['in the holiday', '2026-12-19', '2027-03-25', ['2027-03-25']],
    ['and that ends on the first day of the next', '2026-12-07', '2027-01-05', ['2026-12-18', '2027-01-05']],
    ['and that ends in the holiday', '2026-12-07', '2027-01-04', ['2026-12-18']],
  ])('of a placement that begins %s', (_, startsOn, endsOn, expected) => {
    expect(days(reviewed({ placements: [aPlacement({ startsOn, endsOn })] }))).toEqual(expected);
  });

  it('counts on from the last', () => {
    const duties = reviewed({ dutyRecords: [done('2026-11-09')] });
    expect(partsAndDays(duties)).toEqual([
      ['start', '2026-12-18'],
      ['2026-11-09', '2027-03-25'],
    ]);
    expect(standings(duties, '2027-03-26')).toEqual(['doneInTime', 'overdue']);
  });

  it('says why', () => {
    const [duty] = agreementReview(aCase({ policy: policyOf('P0') }));
    expect(duty).toMatchObject({
      key: 'agreementReview|placement-1|start',
      owner: 'apLead',
      basis: 'profile P0',
      citation: { id: 'REV-1' },
    });
    expect(duty?.words()).toEqual({
      say: 'Review the agreement with Foxglove Farm and record what was agreed.',
      because:
        'The agreement with Foxglove Farm is reviewed every term; for Amara Obi at Foxglove Farm the next is due by Friday 18 December 2026.',
      steps: [
        'It is counted from the start, Monday 9 November 2026.',
        'It is due every term (profile P0, REV-1).',
        'That makes Friday 18 December 2026, a day on which there is school.',
      ],
    });
    expect(reviewed({ dutyRecords: [done('2026-11-09')] })[1]?.words().steps[0]).toBe(
      'It is counted from the last review of the agreement, Monday 9 November 2026.',
    );
    expect(reviewed({ providers: [] })[0]?.words()).toMatchObject({
      say: 'Review the agreement with the provider and record what was agreed.',
      because: expect.stringMatching(/^The agreement with the provider is reviewed every term/),
    });
  });

  it('has no day where the calendar does not reach', () => {
    const [duty] = reviewed({ calendar: schoolCalendar([], []) });
    expect(duty).toMatchObject({ dueOn: undefined, citation: { id: 'REV-1' }, basis: 'the usual choice' });
    expect(duty?.words().because).toMatch(/^Nobody can say by when/);
  });

  it('is none before the approval', () => {
    expect(reviewed({ placements: [aPlacement({ decision: { status: 'proposed' } })] })).toEqual([]);
  });
});

describe('Review of the agreement with each placement review (REV-1)', () => {
  const withEach = (change: Parameters<typeof aCase>[0] = {}) => reviewed(change, { agreementReview: 'withEachReview' });

  it('is due when each review is', () => {
    expect(partsAndDays(withEach())).toEqual([
      ['placement-1-review-1', '2026-12-18'],
      ['placement-1-review-2', '2027-02-12'],
      ['placement-1-review-3', '2027-03-25'],
    ]);
  });

  it('is done by its own record, and lapses when that of a later review is done', () => {
    const dutyRecords = [done('2027-02-10', 'placement-1-review-2')];
    const duties = withEach({ dutyRecords });
    expect(duties.map((duty) => duty.done?.on)).toEqual([undefined, '2027-02-10', undefined]);
    expect(duties.map(({ lapsedOn }) => lapsedOn)).toEqual(['2027-02-10', undefined, undefined]);
  });

  it('lapses with a review that was missed', () => {
    const reviews = [aReview('2026-12-01', undefined, 'missed'), aReview('2026-12-18', { on: '2026-12-16', outcome: 'end' })];
    expect(withEach({ reviews }).map(({ lapsedOn }) => lapsedOn)).toEqual([undefined, '2026-12-16']);
  });

  it('says why', () => {
    const [duty] = withEach();
    expect(duty).toMatchObject({
      owner: 'apLead',
      basis: 'the school since 1 Sep 2020 (Miriam Okafor)',
      citation: { id: 'REV-1' },
    });
    expect(duty?.words()).toEqual({
      say: 'Review the agreement with Foxglove Farm and record what was agreed.',
      because:
        'The agreement with Foxglove Farm is reviewed with each placement review; that of Amara Obi at Foxglove Farm is due by Friday 18 December 2026.',
      steps: [
        'It is due with each placement review (the school since 1 Sep 2020 (Miriam Okafor), REV-1).',
        'The placement review is due by Friday 18 December 2026.',
      ],
    });
  });

  it('has no day when the review has none', () => {
    const [duty] = withEach({ calendar: schoolCalendar([], []) });
    expect(duty?.dueOn).toBeUndefined();
    expect(duty?.words().because).toMatch(/^Nobody can say by when/);
  });
});

describe('A policy on the agreement that changes', () => {
  it('asks as the rule of each day says', () => {
    const policy = policyBook(
      [aChoice('agreementReview', 'termly'), aChoice('agreementReview', 'withEachReview', { validFrom: '2027-01-01' })],
      'larkhill',
    );
    expect(partsAndDays(agreementReview(aCase({ policy })))).toEqual([
      ['start', '2026-12-18'],
      ['placement-1-review-2', '2027-02-12'],
      ['placement-1-review-3', '2027-03-25'],
    ]);
  });
});
