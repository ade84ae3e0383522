import { describe, expect, it } from 'vitest';
import { policyBook } from '../../../../src/domain/policy/policyBook.ts';
import { aChoice, aDone, aSignature, calendar2026, policyOf } from '../../builders.ts';
import { aTimetable, dutiesOf, dutyOf, standing } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const checksOf = (change: Parameters<typeof aTimetable>[0] = {}, more: Facts = {}) =>
  dutiesOf('welfareCheck', { timetables: [aTimetable(change)], ...more });
const days = (...args: Parameters<typeof checksOf>) => checksOf(...args).map(({ dueOn }) => dueOn);

describe('Welfare checks of a pupil who is not on site every day (PTT-2)', () => {
  it('are made by the AP lead every five school days, across INSET day and closure', () => {
    expect(days()).toEqual(['2026-11-16', '2026-11-23', '2026-12-01', '2026-12-09', '2026-12-16']);
    expect(checksOf()[0]).toMatchObject({
      key: 'welfareCheck|timetable-1|start',
      owner: 'apLead',
      citation: { id: 'PTT-2' },
      basis: 'the usual choice',
    });
    expect(checksOf()[1]?.key).toBe('welfareCheck|timetable-1|2026-11-16');
    expect(days().every((day) => day !== undefined && calendar2026.isSchoolDay(day))).toBe(true);
  });

  it('say why they are due', () => {
    expect(checksOf()[0]?.words()).toEqual({
      say: 'Check that Amara is safe and well.',
      because: 'Amara Obi is not on site every day; the next welfare check is due by Monday 16 November 2026.',
      steps: [
        'The part-time timetable began on Monday 9 November 2026.',
        'A check is due every 5 school days (the usual choice, PTT-2).',
        'Counted in school days, that makes Monday 16 November 2026.',
      ],
    });
    expect(checksOf()[1]?.words().steps[0]).toBe('The last check was due or made on Monday 16 November 2026.');
  });

  it('are due also while nobody recorded whether the pupil is on site every day', () => {
    expect(days({ isOnSiteEveryDay: undefined })).toEqual(days());
    expect(checksOf({ isOnSiteEveryDay: undefined })[0]?.words().because).toBe(
      'Nobody has recorded whether Amara Obi is on site every day, so welfare checks are due; the next is due by Monday 16 November 2026.',
    );
  });

  it('are counted from the last one made', () => {
    const dutyRecords = [aDone('welfareCheck|timetable-1|start', '2026-11-12')];
    const [first, second] = checksOf({}, { dutyRecords });
    expect(first?.done?.on).toBe('2026-11-12');
    expect(second?.dueOn).toBe('2026-11-19');
    expect(second && standing(second, '2026-11-20')).toBe('overdue');
  });

  it('follow the school’s number, also when it changes on the way', () => {
    expect(days({}, { policy: policyOf('P4', { welfareCheckInSchoolDays: '10' }) })).toEqual(['2026-11-23', '2026-12-09']);
    const policy = policyBook([aChoice('welfareCheckInSchoolDays', '1', { validFrom: '2026-11-12' })], 'larkhill');
    expect(days({}, { policy }).slice(0, 2)).toEqual(['2026-11-12', '2026-11-13']);
  });

  it('end with the timetable, or when the pupil is full time again', () => {
    expect(days({ endsOn: '2026-11-23' })).toEqual(['2026-11-16', '2026-11-23']);
    expect(days({ endsOn: '2026-11-22' })).toEqual(['2026-11-16']);
    const dutyRecords = [aDone('partTimeEnd|timetable-1|', '2026-11-20')];
    expect(checksOf({}, { dutyRecords })).toMatchObject([{ dueOn: '2026-11-16', lapsedOn: '2026-11-21' }]);
  });

  it('stop where the calendar ends', () => {
    expect(days({ startsOn: '2027-07-12', endsOn: '2027-09-30' })).toEqual(['2027-07-19']);
  });

  it('are unclear where the calendar knows no school day after the start', () => {
    const duty = dutyOf('welfareCheck', { timetables: [aTimetable({ startsOn: '2027-09-06', endsOn: '2027-10-15' })] });
    expect(duty).toMatchObject({ key: 'welfareCheck|timetable-1|start', dueOn: undefined, citation: { id: 'PTT-2' } });
    expect(duty.words()).toEqual({
      say: 'Check on Amara, and add the terms to the calendar.',
      because:
        'The part-time timetable of Amara Obi starts on Monday 6 September 2027, but the calendar does not know the school days after it, so that no welfare check can be dated.',
      steps: ['Welfare checks are counted in school days from the first day (PTT-2).'],
    });
  });

  it('are not due for a pupil on site every day, a refusal, without a first day, or for flexi-schooling', () => {
    expect(checksOf({ isOnSiteEveryDay: true })).toEqual([]);
    expect(checksOf({ decision: { agreed: false, on: '2026-11-03', by: aSignature() } })).toEqual([]);
    expect(checksOf({ startsOn: undefined })).toEqual([]);
    expect(checksOf({ kind: 'flexiSchooling' })).toEqual([]);
  });
});
