import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/domain/register.ts';
import { aDone, aMark, registerOf, someFacts } from '../../builders.ts';
import { aFollowUp } from '../../sessionBuilders.ts';
import { dutiesOf, placements, standings, withAbsence } from './answers.ts';

describe('An absence is followed up the same day (ATT-5)', () => {
  const key = 'absenceFollowUp|amara|2026-11-23';

  it.each([
    ['on the day: due', '2026-11-23', [[key, 'due']]],
    ['the day after: overdue', '2026-11-24', [[key, 'overdue']]],
    ['on the ninth school day after: still asked', '2026-12-07', [[key, 'overdue']]],
    ['on the tenth, after the closed snow day: history', '2026-12-09', []],
    ['the day before: not there yet', '2026-11-22', []],
  ])('%s', (_, today, expected) => {
    expect(standings('absenceFollowUp', withAbsence(), today)).toEqual(expected);
  });

  it('is done by a record of the day', () => {
    const facts = withAbsence(undefined, { dutyRecords: [aDone(key, '2026-11-23', 'Ill; mother rang')] });
    expect(standings('absenceFollowUp', facts, '2026-11-24')).toEqual([[key, 'doneInTime']]);
    const late = withAbsence(undefined, { dutyRecords: [aDone(key, '2026-11-24')] });
    expect(standings('absenceFollowUp', late, '2026-11-24')).toEqual([[key, 'doneLate']]);
  });

  it.each([
    [
      'provider and parent reached',
      [aFollowUp('calledProvider', '09:00', { result: 'reached' }), aFollowUp('calledParent', '09:20')],
      'doneInTime',
    ],
    ['the provider alone', [aFollowUp('calledProvider', '09:00')], 'overdue'],
    ['the parent alone', [aFollowUp('calledParent', '09:00')], 'overdue'],
    [
      'a parent who did not answer',
      [aFollowUp('calledProvider', '09:00'), aFollowUp('calledParent', '09:20', { result: 'notReached' })],
      'overdue',
    ],
    ['the pupil found', [aFollowUp('found', '09:00')], 'doneInTime'],
    ['a welfare check', [aFollowUp('welfareCheck', '09:00')], 'doneInTime'],
    ['found in the afternoon of that day', [aFollowUp('found', '14:00', { half: 'PM' })], 'doneInTime'],
    ['found, recorded the day after', [aFollowUp('found', '14:00', { happenedAt: '2026-11-24T08:00:00.000Z' })], 'doneLate'],
    ['what was done about another day', [aFollowUp('found', '09:00', { date: '2026-11-24' })], 'overdue'],
    ['what was done about another pupil', [aFollowUp('found', '09:00', { pupilKey: 'ben' })], 'overdue'],
    ['somebody dealing with it', [aFollowUp('acting', '09:00')], 'overdue'],
  ])('by its steps: %s', (_, followUps, expected) => {
    expect(standings('absenceFollowUp', withAbsence(undefined, { followUps }), '2026-11-24')).toEqual([[key, expected]]);
  });

  it('says by which steps it was done, and by whom', () => {
    const followUps = [aFollowUp('calledParent', '09:20'), aFollowUp('calledProvider', '09:00')];
    expect(dutiesOf('absenceFollowUp', withAbsence(undefined, { followUps }), '2026-11-23')[0]?.done).toEqual({
      on: '2026-11-23',
      say: 'Called the provider (Daniel Brandt at 9am); Called the parent or carer (Daniel Brandt at 9.20am)',
    });
    const untimed = [aFollowUp('found', '09:00', { happenedAt: '' })];
    expect(dutiesOf('absenceFollowUp', withAbsence(undefined, { followUps: untimed }), '2026-11-23')[0]?.done?.on).toBe(
      '2026-11-23',
    );
  });

  it('is one for a pupil and day, also when the morning is corrected', () => {
    const week = (morning: Mark) =>
      registerOf({
        pupilKey: 'amara',
        weekStartsOn: '2026-11-23',
        entries: { MonAM: [aMark(morning)], MonPM: [aMark('absent')], TueAM: [aMark('absent')] },
      });
    for (const morning of ['absent', 'present'] as const) {
      const facts = someFacts({ placements, register: week(morning) });
      expect(dutiesOf('absenceFollowUp', facts, '2026-11-24').map((duty) => duty.key)).toEqual([
        key,
        'absenceFollowUp|amara|2026-11-24',
      ]);
    }
  });

  it.each([
    ['present', 'present'],
    ['late', 'late'],
    ['not known', 'notKnown'],
  ] as const)('is nothing for a pupil who is %s', (_, mark) => {
    expect(dutiesOf('absenceFollowUp', withAbsence([aMark('absent'), aMark(mark)]), '2026-11-23')).toEqual([]);
  });

  it('belongs to the attendance officer and says who said so and whom to ring', () => {
    const [duty] = dutiesOf('absenceFollowUp', withAbsence(), '2026-11-23');
    expect(duty).toMatchObject({
      owner: 'attendanceOfficer',
      dueOn: '2026-11-23',
      pupilKey: 'amara',
      placementKey: 'placement-1',
      providerKey: 'foxglove',
      tellFrom: '2026-11-23',
      citation: { id: 'ATT-5' },
    });
    expect(duty?.words()).toEqual({
      say: 'Follow up the absence of Amara Obi: ring Foxglove Farm and the parents, and see that the pupil is safe.',
      because:
        'Priya Nair marked Amara Obi absent at Foxglove Farm on Monday 23 November 2026, morning, at 8.41am; an absence is followed up the same day.',
      steps: [
        'The absence is of Monday 23 November 2026, morning.',
        'An absence is followed up the same day: who was called, when, and what was found (ATT-5).',
      ],
    });
  });

  it('keeps the sentence whole when pupil and provider are no longer in the list', () => {
    const [duty] = dutiesOf('absenceFollowUp', withAbsence(undefined, { pupils: [], providers: [] }), '2026-11-23');
    expect(duty?.words().say).toContain('of a pupil no longer in the list: ring a provider no longer in the list');
  });
});
