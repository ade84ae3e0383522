import { describe, expect, it } from 'vitest';
import { aDone, aSignature, policyOf } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf, standing } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const noticeOf = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutyOf('partTimeLaNotice', { timetables: [aTimetable(change)], ...more });
const agreedOn = (on: string) => ({ decision: { agreed: true, on, by: aSignature() } });

describe('The local authority is told of a part-time timetable (PTT-3)', () => {
  it('by the AP lead within five school days of the decision', () => {
    expect(noticeOf()).toMatchObject({
      key: 'partTimeLaNotice|timetable-1|',
      owner: 'apLead',
      dueOn: '2026-11-10',
      citation: { id: 'PTT-3' },
      basis: 'the usual choice',
    });
    expect(noticeOf().words()).toEqual({
      say: 'Tell the local authority of the part-time timetable of Amara, as its procedures ask.',
      because:
        'For Amara Obi the part-time timetable was agreed on Tuesday 3 November 2026; the local authority is told by Tuesday 10 November 2026.',
      steps: [
        'For Amara Obi the part-time timetable was agreed on Tuesday 3 November 2026.',
        'The local authority is told within 5 school days (the usual choice, PTT-3).',
        'Counted in school days, that makes Tuesday 10 November 2026.',
      ],
    });
    expect(standing(noticeOf(), '2026-11-10')).toBe('due');
    expect(standing(noticeOf(), '2026-11-11')).toBe('overdue');
  });

  it.each([
    ['the INSET day', '2026-11-24', '2026-12-02'],
    ['the closure', '2026-12-04', '2026-12-14'],
    ['half-term', '2027-02-11', '2027-02-25'],
    ['a decision on a Sunday', '2026-11-08', '2026-11-13'],
  ])('counted across %s', (_, on, dueOn) => {
    expect(noticeOf(agreedOn(on)).dueOn).toBe(dueOn);
  });

  it.each([
    ['the day itself', '2026-11-03', '2026-11-03'],
    ['the next school day after a Saturday', '2026-11-07', '2026-11-09'],
  ])('at once where the school asks for no days: %s', (_, on, dueOn) => {
    expect(noticeOf(agreedOn(on), { policy: policyOf('P4', { tellLaInSchoolDays: '0' }) }).dueOn).toBe(dueOn);
  });

  it('counted from the first day where nobody recorded the decision', () => {
    const duty = noticeOf({ decision: undefined });
    expect(duty.dueOn).toBe('2026-11-16');
    expect(duty.words().because).toBe(
      'For Amara Obi the part-time timetable starts on Monday 9 November 2026; the local authority is told by Monday 16 November 2026.',
    );
    expect(duty.words().steps.at(-1)).toBe('Nobody has recorded the decision on this timetable: record it.');
  });

  it('unclear by when where the calendar ends', () => {
    const duty = noticeOf(agreedOn('2027-07-19'));
    expect(duty.dueOn).toBeUndefined();
    expect(duty.words().because).toMatch(
      /but the calendar does not reach the day by which the local authority is told; tell it now, and add the terms\.$/,
    );
    expect(duty.words().steps).toHaveLength(2);
  });

  it('and that is done by its record', () => {
    expect(noticeOf({}, { dutyRecords: [aDone('partTimeLaNotice|timetable-1|', '2026-11-05')] }).done?.on).toBe('2026-11-05');
  });

  it('of nothing that was refused, or proposed without dates', () => {
    expect(dutiesOf('partTimeLaNotice', { timetables: [aTimetable({ decision: undefined, startsOn: undefined })] })).toEqual([]);
    const refused = aTimetable({ decision: { agreed: false, on: '2026-11-03', by: aSignature() } });
    expect(dutiesOf('partTimeLaNotice', { timetables: [refused] })).toEqual([]);
    expect(dutiesOf('flexiLaNotice', { timetables: [{ ...refused, kind: 'flexiSchooling' }] })).toEqual([]);
  });
});

describe('The local authority is told of flexi-schooling (FLX-3)', () => {
  it('by the AP lead within five school days of the decision', () => {
    const timetables = [aTimetable({ kind: 'flexiSchooling' })];
    const duty = dutyOf('flexiLaNotice', { timetables });
    expect(duty).toMatchObject({
      key: 'flexiLaNotice|timetable-1|',
      owner: 'apLead',
      dueOn: '2026-11-10',
      citation: { id: 'FLX-3' },
    });
    expect(duty.words().say).toBe('Tell the local authority of the flexi-schooling of Amara, as its procedures ask.');
    expect(duty.words().steps[1]).toBe('The local authority is told within 5 school days (the usual choice, FLX-3).');
    expect(dutiesOf('partTimeLaNotice', { timetables })).toEqual([]);
    expect(dutiesOf('flexiLaNotice', { timetables: [aTimetable()] })).toEqual([]);
  });
});
