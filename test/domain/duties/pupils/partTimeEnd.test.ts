import { describe, expect, it } from 'vitest';
import { aDone, aSignature, policyOf } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf, standing } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const endOf = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutyOf('partTimeEnd', { timetables: [aTimetable(change)], ...more });
const longer = (change: Parameters<typeof aTimetable>[0], more: Facts = {}) =>
  endOf(change, more)
    .words()
    .steps.filter((step) => step.startsWith('It is meant to last longer than'));
const unconfirmed = '(Unconfirmed: check the source, Working together to improve school attendance: part-time timetables.)';

describe('The end of a part-time timetable (PTT-1)', () => {
  it('is the day by which the pupil is full time', () => {
    expect(endOf()).toMatchObject({
      key: 'partTimeEnd|timetable-1|',
      owner: 'apLead',
      dueOn: '2026-12-18',
      citation: { id: 'Attendance guidance (part-time)' },
      lapsedOn: undefined,
    });
    expect(endOf().words()).toEqual({
      say: 'Have Amara full time again by Friday 18 December 2026, and record it.',
      because: `The part-time timetable of Amara Obi is agreed until Friday 18 December 2026; by then the pupil is full time. ${unconfirmed}`,
      steps: [
        'A part-time timetable has an end date by which the pupil is full time (PTT-1).',
        'The end date recorded is Friday 18 December 2026.',
      ],
    });
  });

  it.each([
    ['2026-12-10', 'coming'],
    ['2026-12-11', 'due'],
    ['2026-12-18', 'due'],
    ['2026-12-19', 'overdue'],
  ])('stands on %s as %s', (today, expected) => {
    expect(standing(endOf(), today)).toBe(expected);
  });

  it('is unclear, loud, while no end is recorded', () => {
    const duty = endOf({ endsOn: undefined });
    expect(standing(duty, '2026-11-09')).toBe('unclear');
    expect(duty.words()).toEqual({
      say: 'Agree and record the day by which Amara is full time again.',
      because: `The part-time timetable of Amara Obi has no end date, and it may not run without one. ${unconfirmed}`,
      steps: ['A part-time timetable has an end date by which the pupil is full time (PTT-1).', 'No end date is recorded.'],
    });
  });

  it('is done when the return is recorded, in time or late', () => {
    const returned = (on: string) => endOf({}, { dutyRecords: [aDone('partTimeEnd|timetable-1|', on)] });
    expect(standing(returned('2026-12-18'), '2027-01-05')).toBe('doneInTime');
    expect(standing(returned('2026-12-19'), '2027-01-05')).toBe('doneLate');
  });

  it.each([
    ['a day less than six weeks', '2026-12-20', 0],
    ['six weeks and a day', '2026-12-21', 1],
  ])('says that it lasts longer than the school allows: %s', (_, endsOn, count) => {
    expect(longer({ endsOn })).toHaveLength(count);
  });

  it('names the limit and whose it is', () => {
    expect(longer({ endsOn: '2027-02-01' })).toEqual([
      'It is meant to last longer than 6 weeks (the usual choice): shorten it, or record why.',
    ]);
    expect(longer({}, { policy: policyOf('P4', { partTimeLongestInWeeks: '4' }) })[0]).toMatch(
      /longer than 4 weeks \(the school since /,
    );
    expect(longer({ startsOn: undefined })).toEqual([]);
    expect(longer({ endsOn: undefined })).toEqual([]);
  });

  it('says when nobody recorded the decision', () => {
    expect(endOf({ decision: undefined }).words().steps).toContain(
      'Nobody has recorded the decision on this timetable: record it.',
    );
  });

  it('is not asked of a refusal, a proposal without dates, or flexi-schooling', () => {
    const count = (change: Parameters<typeof aTimetable>[0]) =>
      dutiesOf('partTimeEnd', { timetables: [aTimetable(change)] }).length;
    expect(count({ decision: { agreed: false, on: '2026-11-03', by: aSignature() } })).toBe(0);
    expect(count({ decision: undefined, startsOn: undefined })).toBe(0);
    expect(count({ kind: 'flexiSchooling' })).toBe(0);
    expect(count({ startsOn: undefined })).toBe(1);
  });
});
