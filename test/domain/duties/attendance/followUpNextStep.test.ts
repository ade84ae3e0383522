import { describe, expect, it } from 'vitest';
import { attendanceDuties } from '../../../../src/domain/duties/attendance/attendanceDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { FollowUp } from '../../../../src/domain/followUp.ts';
import { londonTime } from '../../../../src/domain/londonTime.ts';
import { aDone, someFacts } from '../../builders.ts';
import { aFollowUp, on } from '../../sessionBuilders.ts';

const step = aFollowUp('calledParent', '09:40', { key: 'call-1', nextStep: 'Ring again ', nextBy: on('14:00') });
const key = 'followUpNextStep|amara|call-1';
const duties = (followUps: readonly FollowUp[], now = on('14:30'), change: Parameters<typeof someFacts>[0] = {}) => {
  const moment = { now, today: londonTime(now).date };
  return attendanceDuties(rulebook(someFacts({ followUps, ...change })), moment)
    .filter(({ kind }) => kind === 'followUpNextStep')
    .map((duty) => ({ duty, is: standingOn(duty, moment) }));
};
const is = (...args: Parameters<typeof duties>) => duties(...args).map((one) => [one.duty.key, one.is]);

describe('What somebody said would be done next about a pupil', () => {
  it.each([
    ['a second before: due', on('13:59:59'), 'due'],
    ['at the time: overdue', on('14:00'), 'overdue'],
    ['a second later', on('14:00:01'), 'overdue'],
  ])('%s', (_, now, standing) => {
    expect(is([step], now)).toEqual([[key, standing]]);
  });

  it.each([
    ['followed by another step', [step, aFollowUp('found', '13:00')], 'doneInTime'],
    ['whatever the order of the rows', [aFollowUp('found', '13:00'), step], 'doneInTime'],
    ['a step before it', [step, aFollowUp('found', '09:30')], 'overdue'],
    ['somebody dealing with it', [step, aFollowUp('acting', '13:00')], 'overdue'],
    ['dealing with it, then done', [step, aFollowUp('acting', '13:00'), aFollowUp('other', '13:10')], 'doneInTime'],
    ['a step of another session', [step, aFollowUp('found', '13:00', { half: 'PM' })], 'overdue'],
    ['a step about another pupil', [step, aFollowUp('found', '13:00', { pupilKey: 'ben' })], 'overdue'],
    ['the day after', [step, aFollowUp('found', '13:00', { happenedAt: '2026-11-24T09:00:00.000Z' })], 'doneLate'],
  ])('%s', (_, followUps, standing) => {
    expect(is(followUps)).toEqual([[key, standing]]);
  });

  it('is done by a record too', () => {
    expect(is([step], on('14:30'), { dutyRecords: [aDone(key, '2026-11-23')] })).toEqual([[key, 'doneInTime']]);
  });

  it('is nothing without a step or without a time', () => {
    expect(duties([{ ...step, nextStep: ' ' }])).toEqual([]);
    expect(duties([{ ...step, nextBy: undefined }])).toEqual([]);
  });

  it('is history after twenty school days', () => {
    expect(duties([step], '2027-01-06T09:00:00.000Z')).toHaveLength(1);
    expect(duties([step], '2027-01-07T09:00:00.000Z')).toHaveLength(0);
  });

  it('says what, by when, and who wrote it down', () => {
    const [one] = duties([step]);
    expect(one?.duty).toMatchObject({
      dueOn: '2026-11-23',
      dueAt: on('14:00'),
      tellFrom: '2026-11-23',
      pupilKey: 'amara',
      citation: { id: 'ATT-5' },
    });
    expect(one?.duty.words()).toEqual({
      say: 'Amara Obi: Ring again, by 2pm on Monday 23 November 2026.',
      because:
        'Daniel Brandt wrote it down on Monday 23 November 2026 as the next step for Monday 23 November 2026, morning, and nothing has been recorded since.',
      steps: [
        'What was done before: Called the parent or carer, at 9.40am on Monday 23 November 2026.',
        'Whatever is recorded of that session afterwards is this step done.',
      ],
    });
  });
});
