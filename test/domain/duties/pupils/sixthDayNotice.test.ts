import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { aDone, aPupil, aSignature, policyOf } from '../../builders.ts';
import { aSuspension, dutiesOf, dutyOf } from './builders.ts';

type Facts = Parameters<typeof dutiesOf>[1];
const of = (startsOn: string, endsOn: string, key = 'suspension-1') => aSuspension({ key, startsOn, endsOn });
const noticesOf = (suspensions = [aSuspension()], more: Facts = {}) =>
  dutiesOf('sixthDayNotice', { suspensions, ...more }).map(({ key, dueOn }) => [key.split('|')[2], dueOn]);

describe('Notice of the education of a suspended pupil (SI 2012/1033)', () => {
  it('is given on the first day', () => {
    const duty = dutyOf('sixthDayNotice', { suspensions: [aSuspension()] }, '');
    expect(duty).toMatchObject({
      key: 'sixthDayNotice|suspension-1|',
      owner: 'headteacher',
      dueOn: '2026-11-09',
      citation: { id: 'SI 2012/1033 Sch. 2 para. 8' },
    });
    expect(duty.words()).toEqual({
      say: 'Tell the parents of Amara by the end of the afternoon about the education from Monday 16 November 2026: start, times, address, whom to report to.',
      because:
        'Amara Obi is suspended from Monday 9 November 2026 to Tuesday 17 November 2026; the parents are told by the end of the afternoon of the first day, Monday 9 November 2026.',
      steps: [
        'The suspension that lasts to school day 6 begins on Monday 9 November 2026.',
        'The afternoon session ends at 3.30pm.',
        'Details not known then may follow by Friday 13 November 2026.',
      ],
    });
  });

  it('may give details later, but 48 hours before the education begins', () => {
    const duty = dutyOf('sixthDayNotice', { suspensions: [aSuspension()] }, 'details');
    expect(duty).toMatchObject({ dueOn: '2026-11-13', basis: '', citation: { id: 'SI 2012/1033 Sch. 2 para. 8' } });
    expect(duty.words()).toEqual({
      say: 'Send the parents of Amara what was not known on the first day about the education from Monday 16 November 2026.',
      because:
        'The education of Amara Obi begins on Monday 16 November 2026; its details are with the parents at least 48 hours before.',
      steps: [
        'Full-time education begins on Monday 16 November 2026, school day 6 of the suspension.',
        '48 hours before its first hour is on Saturday 14 November 2026 (the law).',
        'There is no school on that day; the school day before is Friday 13 November 2026.',
        'With the parents’ consent less notice is enough when the education begins before school day 6.',
      ],
    });
  });

  it.each([
    ['on a Wednesday: the Monday', '2026-11-11', '2026-11-18', '2026-11-16'],
    ['on a Tuesday: the Friday before', '2026-11-10', '2026-11-17', '2026-11-13'],
    ['on the Tuesday after the INSET day: the Thursday before it', '2026-11-23', '2026-12-01', '2026-11-26'],
    ['on a Thursday after the closure: the Monday before it', '2026-12-02', '2026-12-10', '2026-12-07'],
  ])('has its details, for education that begins %s', (_, startsOn, provisionOn, dueOn) => {
    expect(noticesOf([of(startsOn, provisionOn)])).toEqual([
      ['', startsOn],
      ['details', dueOn],
    ]);
  });

  it('says nothing of a school day before where the day is one', () => {
    const duty = dutyOf('sixthDayNotice', { suspensions: [of('2026-11-11', '2026-11-18')] }, 'details');
    expect(duty.words().steps).toHaveLength(3);
  });

  it('counts the hours that the trust dates, whole days', () => {
    const policy = policyOf('P4', { suspensionNoticeInHours: '50' });
    const duty = dutyOf('sixthDayNotice', { suspensions: [of('2026-11-12', '2026-11-19')], policy }, 'details');
    expect(duty.dueOn).toBe('2026-11-16');
    expect(duty.basis).toMatch(/^the trust since /);
  });

  it('begins with the suspension that takes the run to the sixth day', () => {
    expect(
      noticesOf([of('2026-11-09', '2026-11-11'), of('2026-11-12', '2026-11-13', 's2'), of('2026-11-14', '2026-11-17', 's3')]),
    ).toEqual([['', '2026-11-16']]);
    expect(noticesOf([of('2026-11-09', '2026-11-09'), of('2026-11-10', '2026-11-17', 's2')])).toEqual([
      ['', '2026-11-10'],
      ['details', '2026-11-13'],
    ]);
  });

  it('has no later day once the 48 hours have begun', () => {
    const two = [of('2026-11-09', '2026-11-12'), of('2026-11-13', '2026-11-17', 's2')];
    expect(noticesOf(two)).toEqual([['', '2026-11-13']]);
    expect(dutyOf('sixthDayNotice', { suspensions: two }).words().steps[2]).toBe(
      'There is no later day: the 48 hours before the education have begun by then.',
    );
  });

  it('is on the first school day of a suspension that begins on a day without school', () => {
    expect(noticesOf([of('2026-11-08', '2026-11-17')])[0]).toEqual(['', '2026-11-09']);
  });

  it('is done part by part', () => {
    const facts = { suspensions: [aSuspension()], dutyRecords: [aDone('sixthDayNotice|suspension-1|details', '2026-11-12')] };
    expect(dutyOf('sixthDayNotice', facts, 'details').done?.on).toBe('2026-11-12');
    expect(dutyOf('sixthDayNotice', facts, '').done).toBeUndefined();
  });

  it.each([
    ['', '2026-11-09', '15:30', 'onTime', 'doneInTime'],
    ['', '2026-11-09', '15:31', 'late', 'doneLate'],
    ['', '2026-11-10', '08:00', 'late', 'doneLate'],
    ['details', '2026-11-13', '08:00', 'onTime', 'doneInTime'],
    ['details', '2026-11-13', '20:00', 'late', 'doneLate'],
  ] as const)('part “%s”, sent on %s at %s, is %s: %s', (part, on, at, timing, standing) => {
    const key = `sixthDayNotice|suspension-1|${part}`;
    const what = { kind: 'noticeSent', notice: key, party: 'parents', name: 'G', how: 'email', address: 'A', text: 'T' } as const;
    const by = aSignature('Helen Ward', `${on}T12:00:00.000Z`);
    const about = { placementKey: '', pupilKey: 'amara', providerKey: '', on, says: 'Sent.', by };
    const facts = {
      suspensions: [aSuspension()],
      dutyRecords: [{ ...aDone(key, on), key: 'sent|0' }],
      caseRecords: [{ key: 'sent', ...about, what: { ...what, file: null, at, timing } }],
    };
    expect(standingOn(dutyOf('sixthDayNotice', facts, part), { now: `${on}T21:00:00.000Z`, today: on })).toBe(standing);
  });

  it('is overdue on the first day once the afternoon has ended', () => {
    const duty = dutyOf('sixthDayNotice', { suspensions: [aSuspension()] }, '');
    const at = (time: string) => standingOn(duty, { now: `2026-11-09T${time}.000Z`, today: '2026-11-09' });
    expect([at('15:29:59'), at('15:30:00')]).toEqual(['due', 'overdue']);
  });

  it('is not asked for five days, an unknown length, an exclusion, or below compulsory age', () => {
    expect(noticesOf([of('2026-11-09', '2026-11-13')])).toEqual([]);
    expect(noticesOf([aSuspension({ endsOn: undefined })])).toEqual([]);
    expect(noticesOf([aSuspension({ kind: 'permanentExclusion', endsOn: undefined })])).toEqual([]);
    expect(noticesOf([aSuspension()], { pupils: [aPupil({ dateOfBirth: '2022-03-14' })] })).toEqual([]);
  });
});
