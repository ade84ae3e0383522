import { describe, expect, it } from 'vitest';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aChoice, aDone, aSignature, policyOf } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const reviewsOf = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutiesOf('partTimeReview', { timetables: [aTimetable(change)], ...more });
const days = (...args: Parameters<typeof reviewsOf>) => reviewsOf(...args).map(({ dueOn }) => dueOn);

describe('Reviews of a part-time timetable (PTT-3)', () => {
  it('are held by the AP lead every two weeks from start to end, on school days', () => {
    expect(reviewsOf()).toMatchObject([
      {
        key: 'partTimeReview|timetable-1|start',
        owner: 'apLead',
        dueOn: '2026-11-23',
        pupilKey: 'amara',
        basis: 'the usual choice',
      },
      { key: 'partTimeReview|timetable-1|2026-11-23', dueOn: '2026-12-07', citation: { id: 'Attendance guidance (part-time)' } },
      { key: 'partTimeReview|timetable-1|2026-12-07', dueOn: '2026-12-18' },
    ]);
  });

  it('says that the source is not confirmed', () => {
    expect(reviewsOf()[0]?.words()).toEqual({
      say: 'Review the part-time timetable of Amara with pupil and parents.',
      because:
        'The part-time timetable of Amara Obi is reviewed every 2 weeks; the next review is due by Monday 23 November 2026. (Unconfirmed: check the source, Working together to improve school attendance: part-time timetables.)',
      steps: [
        'The part-time timetable began on Monday 9 November 2026.',
        'It is reviewed every 2 weeks (the usual choice, PTT-3).',
        'That makes Monday 23 November 2026, moved off days without school.',
        'Reviews hear both pupil and parent (PTT-2).',
      ],
    });
    expect(reviewsOf()[1]?.words().steps[0]).toBe('The last review was due or held on Monday 23 November 2026.');
  });

  it.each([
    ['INSET day, moved back', '2026-11-13', 'schoolDayBefore', '2026-11-26'],
    ['INSET day, moved on', '2026-11-13', 'schoolDayAfter', '2026-11-30'],
    ['closure declared late', '2026-11-24', 'schoolDayBefore', '2026-12-07'],
    ['half-term, moved back', '2027-02-01', 'schoolDayBefore', '2027-02-12'],
    ['half-term, moved on', '2027-02-03', 'schoolDayAfter', '2027-02-22'],
  ])('are moved as the school chose: %s', (_, startsOn, dueInHolidays, dueOn) => {
    expect(days({ startsOn, endsOn: '2027-07-01' }, { policy: policyOf('P4', { dueInHolidays }) })[0]).toBe(dueOn);
  });

  it('are counted from the last one held', () => {
    const dutyRecords = [aDone('partTimeReview|timetable-1|start', '2026-11-20')];
    const [first, second] = reviewsOf({}, { dutyRecords });
    expect(first).toMatchObject({ dueOn: '2026-11-23', done: { on: '2026-11-20' } });
    expect(second).toMatchObject({ key: 'partTimeReview|timetable-1|2026-11-20', dueOn: '2026-12-04', done: undefined });
  });

  it('follow a rhythm that the school changes on the way', () => {
    const policy = policyBook([aChoice('partTimeReviewInWeeks', '1', { validFrom: '2026-11-19' })], 'larkhill');
    const [first, second] = reviewsOf({}, { policy });
    expect(first?.dueOn).toBe('2026-11-19');
    expect(first?.words().steps[1]).toMatch(/^It is reviewed every 1 week \(the school since 19 Nov 2026/);
    expect(second?.dueOn).toBe('2026-11-26');
  });

  it('end when the pupil is full time again, and lapse then', () => {
    const dutyRecords = [aDone('partTimeEnd|timetable-1|', '2026-12-07')];
    expect(reviewsOf({}, { dutyRecords })).toMatchObject([
      { dueOn: '2026-11-23', lapsedOn: '2026-12-08' },
      { dueOn: '2026-12-07', lapsedOn: '2026-12-08' },
    ]);
    expect(days({ endsOn: undefined }, { dutyRecords })).toEqual(['2026-11-23', '2026-12-07']);
    expect(days({ endsOn: '2026-11-23' }, { dutyRecords })).toEqual(['2026-11-23']);
    expect(reviewsOf()[0]?.lapsedOn).toBeUndefined();
  });

  it('go on to the end of the calendar where no end is recorded', () => {
    expect(days({ endsOn: undefined }).at(-1)).toBe('2027-07-19');
  });

  it('are unclear while an agreed timetable has no first day', () => {
    const duty = dutyOf('partTimeReview', { timetables: [aTimetable({ startsOn: undefined })] });
    expect(duty).toMatchObject({ key: 'partTimeReview|timetable-1|start', dueOn: undefined, citation: { id: 'PTT-3' } });
    expect(duty.words()).toEqual({
      say: 'Record when the part-time timetable of Amara starts.',
      because:
        'The part-time timetable of Amara Obi was agreed, but nobody has recorded its first day, so that no review can be dated.',
      steps: ['Reviews are counted from the first day (PTT-3).'],
    });
  });

  it('are due although nobody recorded the decision, and say so', () => {
    expect(reviewsOf({ decision: undefined })[0]?.words().steps.at(-1)).toBe(
      'Nobody has recorded the decision on this timetable: record it.',
    );
    expect(reviewsOf({ decision: undefined, startsOn: undefined })).toEqual([]);
  });

  it('are not due for a refusal or for flexi-schooling', () => {
    expect(reviewsOf({ decision: { agreed: false, on: '2026-11-03', by: aSignature() } })).toEqual([]);
    expect(reviewsOf({ kind: 'flexiSchooling' })).toEqual([]);
  });

  it('are due for a pupil who is no longer in the list', () => {
    expect(reviewsOf({}, { pupils: [] })[0]?.words()).toMatchObject({
      say: 'Review the part-time timetable of the pupil with pupil and parents.',
      because: expect.stringMatching(/^The part-time timetable of A pupil no longer in the list /),
    });
  });
});
