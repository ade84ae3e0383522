import { describe, expect, it } from 'vitest';
import { laNotice } from '../../../../src/domain/duties/beforeStart/laNotice.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aProvider, aSignature, ended, policyOf } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, theDuty, withdrawn } from './starts.ts';

const approvedOn = (at: string) => ({ decision: { status: 'approved' as const, decided: aSignature('Helen Ward', at) } });
const within = (tellLaInSchoolDays: string) => ({ policy: policyOf('P4', { tellLaInSchoolDays }) });

describe('The local authority is told (REF-8, Arranging alternative provision 2025)', () => {
  it.each([
    ['in a week', '2026-11-16T16:00:00.000Z', '2026-11-23'],
    ['before half-term', '2026-10-22T16:00:00.000Z', '2026-11-05'],
    ['across an INSET day', '2026-11-24T16:00:00.000Z', '2026-12-02'],
    ['across a closed day', '2026-12-04T16:00:00.000Z', '2026-12-14'],
    ['on a Saturday', '2026-11-14T16:00:00.000Z', '2026-11-20'],
    ['late in the evening of a summer day, in London the next', '2026-09-14T23:15:00.000Z', '2026-09-22'],
  ])('within five school days of an approval %s (%s): by %s', (_, at, dueOn) => {
    expect(theDuty(laNotice, approvedOn(at)).dueOn).toBe(dueOn);
  });

  it.each([
    ['0', '2026-11-13T16:00:00.000Z', '2026-11-13'],
    ['0', '2026-11-14T16:00:00.000Z', '2026-11-16'],
    ['1', '2026-11-13T16:00:00.000Z', '2026-11-16'],
    ['10', '2026-11-13T16:00:00.000Z', '2026-11-30'],
  ])('within %s school days where the school says so', (days, at, dueOn) => {
    expect(theDuty(laNotice, approvedOn(at), within(days)).dueOn).toBe(dueOn);
  });

  it('judges by the value on the day of the approval', () => {
    const { policy } = within('1');
    expect(theDuty(laNotice, approvedOn('2020-08-31T16:00:00.000Z'), { policy }).basis).toBe('the usual choice');
    expect(theDuty(laNotice, {}, { policy }).basis).toBe('the school since 1 Sep 2020 (Miriam Okafor)');
  });

  it('is the AP lead’s, and says why and by when', () => {
    const duty = theDuty(laNotice);
    expect(duty).toMatchObject({
      key: 'laNotice|placement-1|',
      owner: 'apLead',
      dueOn: '2026-11-11',
      citation: provisions.tellLocalAuthority,
    });
    expect(duty.words()).toEqual({
      say: 'Tell the local authority of Amara Obi at Foxglove Farm, and record the notice.',
      because:
        'Amara’s first day at Foxglove Farm is Monday 9 November 2026; it was approved on Wednesday 4 November 2026, and the local authority is told of every placement off site, by Wednesday 11 November 2026.',
      steps: [
        `The local authority is told of every placement off the school’s own site (${provisions.tellLocalAuthority.title}; REF-8).`,
        'The placement was approved on Wednesday 4 November 2026.',
        'The school allows 5 school days (the usual choice); days without school are left out.',
        'That makes Wednesday 11 November 2026.',
      ],
    });
  });

  it.each([
    ['2026-11-11', 'doneInTime'],
    ['2026-11-12', 'doneLate'],
  ])('told on %s it is %s', (on, expected) => {
    const duty = theDuty(laNotice, {}, { dutyRecords: [aDone('laNotice|placement-1|', on)] });
    expect(standing(duty, '2026-12-01')).toBe(expected);
  });

  it('is unclear where the calendar ends too soon', () => {
    const duty = theDuty(laNotice, approvedOn('2027-07-20T10:00:00.000Z'));
    expect(standing(duty, '2027-07-20')).toBe('unclear');
    expect(duty.words()).toEqual({
      say: 'Tell the local authority of Amara Obi at Foxglove Farm, and record the notice.',
      because:
        'The school calendar does not reach 5 school days (the usual choice) after Tuesday 20 July 2027: add the terms, and tell the local authority now.',
      steps: [
        `The local authority is told of every placement off the school’s own site (${provisions.tellLocalAuthority.title}; REF-8).`,
        'The placement was approved on Tuesday 20 July 2027.',
        'The school calendar does not reach 5 school days (the usual choice) after Tuesday 20 July 2027: add the terms, and tell the local authority now.',
      ],
    });
  });

  it('says of an ended placement whose approval was lost that nobody can say by when', () => {
    const duty = theDuty(laNotice, { decision: ended('2026-12-01') });
    expect(duty.dueOn).toBeUndefined();
    const missing =
      'When Amara Obi at Foxglove Farm was approved is not recorded, so nobody can say by when the local authority was to be told.';
    expect(duty.words().because).toBe(missing);
    expect(duty.words().steps[1]).toBe(missing);
    expect(standing(duty, '2026-12-02')).toBe('lapsed');
  });

  it('is none before the approval, nor on the school’s own site (PRO-14)', () => {
    for (const decision of [proposed, sentBack, withdrawn]) expect(dutiesOf(laNotice, { decision })).toEqual([]);
    expect(dutiesOf(laNotice, {}, { providers: [aProvider({ kind: 'onSite' })] })).toEqual([]);
    expect(dutiesOf(laNotice, {}, { providers: [] })).toHaveLength(1);
  });
});
