import { describe, expect, it } from 'vitest';
import { conditionsMet } from '../../../src/domain/checks/placement/conditionsMet.ts';
import { goesBeyond, reopens } from '../../../src/domain/deciding/datesChange.ts';
import { placementFlags } from '../../../src/domain/deciding/placementFlags.ts';
import { startableFrom } from '../../../src/domain/deciding/startPeriod.ts';
import { isReminderDay, waitingOf } from '../../../src/domain/deciding/waiting.ts';
import { agreement } from '../../../src/domain/duties/beforeStart/agreement.ts';
import { condition } from '../../../src/domain/duties/beforeStart/condition.ts';
import { started } from '../../../src/domain/duties/beforeStart/started.ts';
import { aCase, aPlacement, aSignature, ended, policyOf, someFacts } from '../builders.ts';
import { dutiesOf, proposed, standing, theDuty } from '../duties/beforeStart/starts.ts';
import { aCondition, anApproval, aRecord, aStart, datesChanged } from './caseRecords.ts';

const days = ['2026-11-09', '2027-03-25'] as const;

describe('The start of a placement (PRO-11, REF-6)', () => {
  const open = { caseRecords: [anApproval()] };

  it.each([
    ['2026-10-30', 'coming'],
    ['2026-11-02', 'due'],
    ['2026-11-08', 'due'],
    ['2026-11-09', 'due'],
    ['2026-11-10', 'overdue'],
  ])('is confirmed by the end of its first day, and told before: %s %s', (today, expected) => {
    const duty = theDuty(started, {}, open);
    expect(duty).toMatchObject({ owner: 'apLead', dueOn: '2026-11-09', done: undefined });
    expect(standing(duty, today)).toBe(expected);
  });

  it('is done when somebody confirms it, on that day', () => {
    const duty = theDuty(started, {}, { caseRecords: [anApproval(), aStart('2026-11-05')] });
    expect(duty.done).toMatchObject({ on: '2026-11-05', say: 'Confirmed by Helen Ward on Thursday 5 November 2026' });
  });

  it('is not asked of what was approved before approvals left a record, in another revision, or never', () => {
    expect(dutiesOf(started, {}, { caseRecords: [aStart('2026-11-05')] })).toEqual([]);
    expect(dutiesOf(started, { revision: 2 }, open)).toEqual([]);
    expect(dutiesOf(started, { decision: proposed }, open)).toEqual([]);
    expect(standing(theDuty(started, { decision: ended('2026-11-20') }, open), '2026-11-21')).toBe('lapsed');
  });

  it('is asked of what the governing body approved', () => {
    const decided = (outcome: 'approved' | 'sentBack') =>
      aRecord({ kind: 'governingBodyDecided', revision: 1, outcome, minute: 'FGB 12', reason: '' }, '2026-11-04');
    expect(dutiesOf(started, {}, { caseRecords: [decided('approved')] })).toHaveLength(1);
    expect(dutiesOf(started, {}, { caseRecords: [decided('sentBack')] })).toEqual([]);
  });

  it('may be confirmed from a number of days before that the policy sets', () => {
    expect(startableFrom(aPlacement(), { policy: policyOf() }, '2026-11-01')).toBe('2026-11-02');
    expect(startableFrom(aPlacement(), { policy: policyOf('P4', { startInDays: '0' }) }, '2026-11-01')).toBe('2026-11-09');
  });

  it.each([
    ['the day before', '2026-11-08', [anApproval()], 0],
    ['on the first day', '2026-11-09', [anApproval()], 1],
    ['weeks later', '2026-12-01', [anApproval()], 1],
    ['when it was confirmed', '2026-11-09', [anApproval(), aStart('2026-11-05')], 0],
    ['of one that began before starts were asked for', '2026-12-01', [aCondition('2026-12-04')], 0],
  ])('is loud on the board %s', (_, on, caseRecords, count) => {
    const flags = placementFlags(aPlacement(), someFacts({ caseRecords }), on);
    expect(flags).toHaveLength(count);
    if (count > 0)
      expect(flags[0]).toMatch(/^Not cleared to start: Commissioning agreement, Pupil’s risk assessment and \d+ more$/);
  });
});

describe('Other days for a placement', () => {
  it.each([
    ['a later start', ['2026-11-16', '2027-03-25'], false, true],
    ['an earlier end', ['2026-11-09', '2027-02-12'], false, false],
    ['an earlier start', ['2026-11-06', '2027-03-25'], true, true],
    ['a later end', ['2026-11-09', '2027-04-16'], true, true],
    ['a later start and a later end', ['2026-11-16', '2027-04-16'], true, true],
  ] as const)('%s', (_, [startsOn, endsOn], beyond, again) => {
    const from = { startsOn: days[0], endsOn: days[1] };
    expect([goesBeyond(from, { startsOn, endsOn }), reopens(from, { startsOn, endsOn })]).toEqual([beyond, again]);
  });

  it('take away the worth of the confirmed start and of the agreement made before', () => {
    const made = {
      ...{ driveId: 'd', itemId: 'i', webUrl: 'https://larkhill.example/a', fileName: 'A.docx', version: 1 },
      made: aSignature('Miriam Okafor', '2026-11-05T10:00:00.000Z'),
    };
    const moved = datesChanged(days, ['2026-11-16', '2027-03-25'], '2026-11-06');
    const shortened = datesChanged(days, ['2026-11-09', '2027-02-12'], '2026-11-06');
    const before = { caseRecords: [anApproval(), aStart('2026-11-05')] };
    for (const [change, isDone] of [
      [moved, false],
      [shortened, true],
    ] as const) {
      const caseRecords = [...before.caseRecords, change];
      expect(theDuty(started, {}, { caseRecords }).done !== undefined).toBe(isDone);
      expect(theDuty(agreement, { agreement: made }, { caseRecords }).done !== undefined).toBe(isDone);
    }
    const anew = { caseRecords: [...before.caseRecords, moved, { ...aStart('2026-11-12'), key: 'anew' }] };
    expect(theDuty(started, { startsOn: '2026-11-16' }, anew).done?.on).toBe('2026-11-12');
  });
});

describe('Conditions of an approval (REF-6)', () => {
  const met = aRecord({ kind: 'conditionMet', recordKey: 'condition-2026-11-06', evidence: 'Contract' }, '2026-11-06');

  it.each([
    ['2026-11-05', 'due'],
    ['2026-11-06', 'due'],
    ['2026-11-07', 'overdue'],
  ])('are due on their day: %s %s', (today, expected) => {
    const duty = theDuty(condition, {}, { caseRecords: [aCondition('2026-11-06')] });
    expect(duty).toMatchObject({ key: 'condition|placement-1|condition-2026-11-06', owner: 'apLead' });
    expect(standing(duty, today)).toBe(expected);
  });

  it('are done when recorded as met', () => {
    const duty = theDuty(condition, {}, { caseRecords: [aCondition('2026-11-06'), met] });
    expect(duty.done).toMatchObject({ on: '2026-11-06' });
    expect(dutiesOf(condition, { decision: proposed }, { caseRecords: [aCondition('2026-11-06')] })).toEqual([]);
  });

  it.each([
    ['one for the day before the first', [aCondition('2026-11-08')], 'notMet'],
    ['one for the first day', [aCondition('2026-11-09')], 'notMet'],
    ['one for the day after', [aCondition('2026-11-10')], 'met'],
    ['one that is met', [aCondition('2026-11-06'), met], 'met'],
  ])('hold the start back until met: %s', (_, caseRecords, outcome) => {
    expect(conditionsMet(aCase({ caseRecords }), '2026-11-06').map((finding) => finding.outcome)).toEqual([outcome]);
  });

  it.each([
    ['2026-11-11', 'met', 'by 11 Nov 2026. Still to come'],
    ['2026-11-12', 'notMet', 'by 12 Nov 2026 that is not'],
    ['2026-11-13', 'notMet', 'by 13 Nov 2026 that is not'],
  ])('hold back a start that is recorded late: by 12 November, asked on %s', (on, outcome, says) => {
    const [finding] = conditionsMet(aCase({ caseRecords: [aCondition('2026-11-12')] }), on);
    expect(finding).toMatchObject({ outcome, because: expect.stringContaining(says) });
  });

  it('are no check where there are none', () => {
    expect(conditionsMet(aCase(), '2026-11-06')).toEqual([]);
  });
});

describe('A proposal that waits (REF-6)', () => {
  const placement = aPlacement({ decision: proposed, proposed: aSignature('Miriam Okafor', '2026-11-19T15:00:00.000Z') });

  it('says for whom and since when, in school days', () => {
    expect(waitingOf(placement, someFacts(), '2026-11-19')).toEqual({
      names: ['Helen Ward'],
      since: '2026-11-19',
      schoolDays: 0,
    });
    expect(waitingOf(placement, someFacts(), '2026-11-23')?.schoolDays).toBe(2);
    expect(waitingOf(aPlacement(), someFacts(), '2026-11-23')).toBeUndefined();
  });

  it.each([
    ['2026-11-19', false],
    ['2026-11-23', false],
    ['2026-11-24', true],
    ['2026-11-25', false],
    ['2026-11-27', false],
    ['2026-11-30', true],
  ])('is reminded of each three school days, not on an INSET day: %s %s', (on, expected) => {
    expect(isReminderDay(placement, someFacts(), on)).toBe(expected);
  });
});
