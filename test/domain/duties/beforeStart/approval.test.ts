import { describe, expect, it } from 'vitest';
import { approval } from '../../../../src/domain/duties/beforeStart/approval.ts';
import { provisions } from '../../../../src/domain/law.ts';
import { aDone, aSignature, ended, policyOf } from '../../builders.ts';
import { dutiesOf, proposed, sentBack, standing, starts, theDuty, withdrawn } from './starts.ts';

const waiting = { decision: proposed, revision: 3 };
const approvedBy = (at: string) => ({ decision: { status: 'approved' as const, decided: aSignature('Helen Ward', at) } });

describe('Approval (REF-6)', () => {
  it.each(starts)('is due on the last school day before a start %s (%s: %s)', (_, startsOn, dueOn) => {
    expect(theDuty(approval, { ...waiting, startsOn }).dueOn).toBe(dueOn);
  });

  it.each([
    ['the day before the proposal', '2026-11-01', 'coming'],
    ['the day of the proposal', '2026-11-02', 'due'],
    ['the last school day before the start', '2026-11-26', 'due'],
    ['the INSET day, too late to decide in school time', '2026-11-27', 'overdue'],
    ['the first day', '2026-11-30', 'overdue'],
  ])('stands on %s (%s): %s', (_, today, expected) => {
    expect(standing(theDuty(approval, { ...waiting, startsOn: '2026-11-30' }), today)).toBe(expected);
  });

  it('is overdue from the day of the start', () => {
    const duty = theDuty(approval, { ...waiting, startsOn: '2026-11-10' });
    expect(['2026-11-09', '2026-11-10', '2026-11-11'].map((today) => standing(duty, today))).toEqual([
      'due',
      'overdue',
      'overdue',
    ]);
  });

  it('is the headteacher’s, of one revision, told from the proposal on', () => {
    expect(theDuty(approval, waiting)).toMatchObject({
      key: 'approval|placement-1|3',
      owner: 'headteacher',
      tellFrom: '2026-11-02',
      citation: provisions.REF6,
      basis: '',
      done: undefined,
    });
  });

  it('says who proposed it and when it is to start', () => {
    expect(theDuty(approval, waiting).words()).toEqual({
      say: 'Approve Amara Obi at Foxglove Farm, or send it back.',
      because:
        'Miriam Okafor proposed it on 2 Nov 2026. It is to start on Monday 9 November 2026, and nothing starts unapproved.',
      steps: [
        'The first day is Monday 9 November 2026.',
        'Nothing starts unapproved (REF-6).',
        'The headteacher approves.',
        'The last school day before is Friday 6 November 2026; weekends, holidays, INSET days and closures are left out.',
      ],
    });
  });

  it('takes the day before where the calendar begins with the start, and says so', () => {
    const duty = theDuty(approval, { ...waiting, startsOn: '2026-09-02' });
    expect(duty.dueOn).toBe('2026-09-01');
    expect(duty.words().steps[3]).toBe(
      'The school calendar does not know the school days before Wednesday 2 September 2026, so the day before is taken: Tuesday 1 September 2026.',
    );
  });

  it('cannot be recorded beside the decision', () => {
    const dutyRecords = [aDone('approval|placement-1|3', '2026-11-03')];
    expect(theDuty(approval, waiting, { dutyRecords }).done).toBeUndefined();
  });

  it('is none for a proposal that was sent back or withdrawn', () => {
    expect(dutiesOf(approval, { decision: sentBack })).toEqual([]);
    expect(dutiesOf(approval, { decision: withdrawn })).toEqual([]);
  });

  it.each([
    ['2026-11-06T16:00:00.000Z', '2026-11-06', 'doneInTime'],
    ['2026-11-06T23:59:00.000Z', '2026-11-06', 'doneInTime'],
    ['2026-11-09T08:00:00.000Z', '2026-11-09', 'doneLate'],
  ])('is done when the headteacher approves at %s: %s, %s', (at, on, expected) => {
    const duty = theDuty(approval, approvedBy(at));
    expect(duty.done?.on).toBe(on);
    expect(standing(duty, '2026-12-01')).toBe(expected);
  });

  it('is done on the day in London: half past eleven in the evening of UTC is the next day in summer', () => {
    const duty = theDuty(approval, { ...approvedBy('2026-09-15T23:30:00.000Z'), startsOn: '2026-09-17' });
    expect(duty.done).toEqual({ on: '2026-09-16', say: 'Approved by Helen Ward on Wednesday 16 September 2026' });
  });

  it('of an ended placement is found among the decisions, the latest of them', () => {
    const decision = (at: string, what: 'approved' | 'sentBack' | 'ended', name: string) => ({
      key: at,
      placementKey: 'placement-1',
      revision: 1,
      decision: what,
      reason: '',
      decided: aSignature(name, at),
    });
    const decisions = [
      decision('2026-11-04T10:00:00.000Z', 'approved', 'Helen Ward'),
      decision('2026-11-03T10:00:00.000Z', 'approved', 'Somebody before'),
      decision('2026-11-05T10:00:00.000Z', 'sentBack', 'Somebody else'),
      { ...decision('2026-11-06T10:00:00.000Z', 'approved', 'Of another'), placementKey: 'placement-2' },
      decision('2027-01-20T10:00:00.000Z', 'ended', 'Miriam Okafor'),
    ];
    for (const inAnyOrder of [decisions, decisions.toReversed()]) {
      const duty = theDuty(approval, { decision: ended('2027-01-20') }, { decisions: inAnyOrder });
      expect(duty.done).toEqual({ on: '2026-11-04', say: 'Approved by Helen Ward on Wednesday 4 November 2026' });
    }
  });

  it('of an ended placement whose approval was lost is never called done', () => {
    const duty = theDuty(approval, { decision: ended('2027-01-20') });
    expect(duty.done).toBeUndefined();
    expect(standing(duty, '2027-01-21')).toBe('lapsed');
  });
});

describe('Approval of an off-site direction (REF-6, profile P1)', () => {
  const direction = { ...waiting, arrangement: 'offSiteDirection' as const };

  it('is the governing body’s, and the clerk records its decision', () => {
    const duty = theDuty(approval, direction, { policy: policyOf('P1') });
    expect(duty).toMatchObject({ owner: 'clerk', basis: 'profile P1' });
    expect(duty.words().say).toBe('Put Amara Obi at Foxglove Farm to the governing body, and record its decision.');
    expect(duty.words().because).toBe(
      'Miriam Okafor proposed it on 2 Nov 2026. It is to start on Monday 9 November 2026, and nothing starts unapproved. A committee of the governing body approves an off-site direction; the clerk records its decision.',
    );
    expect(duty.words().steps[2]).toBe('The governing body approves an off-site direction (profile P1).');
  });

  it.each([
    ['wholeBody', 'The whole governing body approves'],
    ['committee', 'A committee of the governing body approves'],
    ['namedGovernor', 'A named governor, for the governing body, approves'],
  ])('says who decides for it: %s', (means, words) => {
    const policy = policyOf('P1', { governingBodyMeans: means });
    expect(theDuty(approval, direction, { policy }).words().because).toContain(words);
  });

  it.each([
    ['another arrangement', 'P1', waiting],
    ['a policy that leaves it to the headteacher', 'P0', direction],
  ])('is the headteacher’s own with %s', (_, profile, placement) => {
    const duty = theDuty(approval, placement, { policy: policyOf(profile) });
    expect(duty.basis).toBe('');
    expect(duty.words().say).toBe('Approve Amara Obi at Foxglove Farm, or send it back.');
  });
});
