import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { aDone, aSignature, entry, policyOf } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf, standing } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const flexi = (change: Parameters<typeof aTimetable>[0] = {}) =>
  aTimetable({ kind: 'flexiSchooling', endsOn: undefined, ...change });
const decisionOn = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutyOf('flexiDecision', { timetables: [flexi(change)], ...more });
const reviewsOf = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutiesOf('flexiReview', { timetables: [flexi(change)], ...more });

describe('The decision on flexi-schooling (FLX-1)', () => {
  it('is made by the headteacher within twenty school days of the request', () => {
    const duty = decisionOn({ decision: undefined });
    expect(duty).toMatchObject({
      key: 'flexiDecision|timetable-1|',
      owner: 'headteacher',
      dueOn: '2026-12-01',
      citation: { id: 'FLX-1' },
      basis: 'the usual choice',
      done: undefined,
    });
    expect(duty.words()).toEqual({
      say: 'Offer the parents of Amara to meet, decide on flexi-schooling, and give the decision in writing.',
      because:
        'The parents of Amara Obi asked for flexi-schooling on Monday 2 November 2026; it is decided by Tuesday 1 December 2026.',
      steps: [
        'The request was made on Monday 2 November 2026.',
        'It is decided within 20 school days (the usual choice, FLX-1).',
        'Counted in school days, that makes Tuesday 1 December 2026.',
        'There is no appeal; a request is not normally made twice in one school year.',
      ],
    });
    expect(standing(duty, '2026-12-01')).toBe('due');
    expect(standing(duty, '2026-12-02')).toBe('overdue');
  });

  it.each([
    [true, '2026-12-01', 'Agreed by Helen Ward on Tuesday 1 December 2026', 'doneInTime'],
    [false, '2026-12-02', 'Refused by Helen Ward on Wednesday 2 December 2026', 'doneLate'],
  ])('is done by the decision, agreed or not: %s', (agreed, on, say, expected) => {
    const duty = decisionOn({ decision: { agreed, on, by: aSignature('Helen Ward') } });
    expect(duty.done).toEqual({ on, say });
    expect(standing(duty, '2027-01-05')).toBe(expected);
  });

  it('is done by a record of its own too', () => {
    const dutyRecords = [aDone('flexiDecision|timetable-1|', '2026-11-10')];
    expect(decisionOn({ decision: undefined }, { dutyRecords }).done?.on).toBe('2026-11-10');
  });

  it('follows the school’s number of days', () => {
    expect(decisionOn({}, { policy: policyOf('P4', { flexiDecisionInSchoolDays: '1' }) }).dueOn).toBe('2026-11-03');
  });

  it('is unclear by when where the calendar ends', () => {
    const duty = decisionOn({ decision: undefined, requestedOn: '2027-07-01' });
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toBe(
      'The parents of Amara Obi asked for flexi-schooling on Thursday 1 July 2027, but the calendar does not reach the day by which it is decided; add the terms.',
    );
    expect(duty.words().steps).toHaveLength(3);
  });

  it('is not asked of a part-time timetable', () => {
    expect(dutiesOf('flexiDecision', { timetables: [aTimetable()] })).toEqual([]);
  });
});

describe('Reviews of flexi-schooling (FLX-2)', () => {
  it('are held by the AP lead once in every term, by its last school day', () => {
    expect(reviewsOf()).toMatchObject([
      { key: 'flexiReview|timetable-1|2026-11-09', owner: 'apLead', dueOn: '2026-12-18', citation: { id: 'FLX-2' }, basis: '' },
      { key: 'flexiReview|timetable-1|2027-01-05', dueOn: '2027-03-25' },
      { key: 'flexiReview|timetable-1|2027-04-12', dueOn: '2027-07-21' },
    ]);
    expect(reviewsOf()[0]?.words()).toEqual({
      say: 'Review the flexi-schooling of Amara with the parents.',
      because: 'The flexi-schooling of Amara Obi is reviewed every term; for this term that is due by Friday 18 December 2026.',
      steps: [
        'Flexi-schooling is reviewed once in every term (FLX-2).',
        'In this term it runs from Monday 9 November 2026 to Friday 18 December 2026; the last school day is Friday 18 December 2026.',
      ],
    });
  });

  it('are due by the last school day before the end, where it ends within a term', () => {
    expect(reviewsOf({ endsOn: '2026-11-29' })).toMatchObject([{ dueOn: '2026-11-26', lapsedOn: '2026-11-30' }]);
    expect(reviewsOf({ startsOn: '2026-11-27', endsOn: '2026-11-27' })).toMatchObject([{ dueOn: '2026-11-27' }]);
    expect(reviewsOf({ startsOn: '2026-11-26', endsOn: '2026-11-27' })).toMatchObject([{ dueOn: '2026-11-26' }]);
    expect(reviewsOf()[0]?.lapsedOn).toBeUndefined();
  });

  it('are done once in the term, and a term that was missed lapses with the next one done', () => {
    const done = (on: string) => ({ dutyRecords: [aDone('flexiReview|timetable-1|2026-11-09', on)] });
    expect(reviewsOf({}, done('2026-12-01')).map((duty) => duty.done?.on)).toEqual(['2026-12-01', undefined, undefined]);
    expect(reviewsOf({}, done('2027-02-01'))).toMatchObject([{ lapsedOn: '2027-02-01' }, { done: { on: '2027-02-01' } }, {}]);
  });

  it('are unclear where no first day is recorded, or the calendar has no terms for it', () => {
    const [without] = reviewsOf({ startsOn: undefined });
    expect(without).toMatchObject({ key: 'flexiReview|timetable-1|start', dueOn: undefined, citation: { id: 'FLX-2' } });
    expect(without?.words()).toEqual({
      say: 'Complete the record, so that the reviews of the flexi-schooling of Amara can be dated.',
      because: 'The flexi-schooling of Amara Obi is reviewed every term, but nobody has recorded its first day.',
      steps: ['Flexi-schooling is reviewed once in every term (FLX-2).'],
    });
    const [late] = reviewsOf({ startsOn: '2027-09-06', endsOn: '2027-12-17' });
    expect(late?.dueOn).toBeUndefined();
    expect(late?.words().because).toBe(
      'The flexi-schooling of Amara Obi is reviewed every term, but the calendar has no term from Monday 6 September 2027 on.',
    );
    expect(reviewsOf({ startsOn: '2027-09-06' })).toMatchObject([{ dueOn: undefined }]);
    const empty = schoolCalendar([entry('closure', 'snow', '2026-12-08')], bankHolidays);
    expect(reviewsOf({}, { calendar: empty })).toMatchObject([{ dueOn: undefined }]);
  });

  it('are not due for a refusal or a part-time timetable', () => {
    expect(reviewsOf({ decision: { agreed: false, on: '2026-11-03', by: aSignature() } })).toEqual([]);
    expect(dutiesOf('flexiReview', { timetables: [aTimetable()] })).toEqual([]);
  });
});
