import { describe, expect, it } from 'vitest';
import { attendanceDuties } from '../../../../src/domain/duties/attendance/attendanceDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import type { Mark } from '../../../../src/domain/register.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import type { WeekSlot } from '../../../../src/domain/session.ts';
import { aDone, aMark, aPlacement, policyOf, registerOf, someFacts, wholeWeek } from '../../builders.ts';
import { dutiesOf, momentOn, standings, withAbsence } from './answers.ts';

describe('Attendance below the target (ATT-6)', () => {
  const all: readonly WeekSlot[] = ['MonAM', 'MonPM', 'TueAM', 'TuePM', 'WedAM', 'WedPM', 'ThuAM', 'ThuPM'];
  const weekOf = (monday: string, given: readonly Mark[]) => ({
    pupilKey: 'amara',
    weekStartsOn: monday,
    entries: Object.fromEntries(given.map((mark, at) => [all[at], [aMark(mark)]])),
  });
  const times = (n: number, mark: Mark): Mark[] => Array.from({ length: n }, () => mark);
  const long = [aPlacement({ week: wholeWeek, startsOn: '2026-09-07' })];
  const facts = (weeks: readonly (readonly [string, readonly Mark[]])[], change: Parameters<typeof someFacts>[0] = {}) =>
    someFacts({ placements: long, register: registerOf(...weeks.map(([monday, given]) => weekOf(monday, given))), ...change });
  const below = (given: SchoolFacts, today = '2026-11-26') => standings('attendanceBelowTarget', given, today);

  it.each([
    ['nine in ten: at the target, nothing', [...times(7, 'present'), 'late', 'absent', 'present'] as Mark[], []],
    [
      'eight in ten: below',
      [...times(8, 'present'), 'absent', 'absent'] as Mark[],
      [['attendanceBelowTarget|amara|2026-11-23', 'due']],
    ],
    ['none in nine: too few to say anything', times(9, 'absent'), []],
    ['“don’t know yet” counts neither way', [...times(8, 'present'), 'absent', 'notKnown'] as Mark[], []],
  ])('%s', (_, given, expected) => {
    expect(
      below(
        facts([
          ['2026-11-16', given.slice(0, 2)],
          ['2026-11-23', given.slice(2)],
        ]),
        '2026-11-26',
      ),
    ).toEqual(expected);
  });

  it.each([
    ['four weeks count', '2026-11-02', 1],
    ['what was five weeks ago does not', '2026-10-19', 0],
  ])('over the half-term holiday %s', (_, monday, count) => {
    const given = facts([
      [monday, times(8, 'absent')],
      ['2026-11-23', ['present', 'present']],
    ]);
    expect(below(given)).toHaveLength(count);
  });

  it('is due on the last school day of the week, the day before the INSET day, and told from its Monday', () => {
    const given = facts([
      ['2026-11-16', times(8, 'absent')],
      ['2026-11-23', ['present', 'late']],
    ]);
    const [duty] = dutiesOf('attendanceBelowTarget', given, '2026-11-23');
    expect(duty).toMatchObject({
      dueOn: '2026-11-26',
      tellFrom: '2026-11-23',
      owner: 'attendanceOfficer',
      pupilKey: 'amara',
      citation: { id: 'ATT-6' },
      basis: 'the usual choice',
    });
    // On the Monday only that day's two sessions and the week before are known.
    expect(duty?.words()).toEqual({
      say: 'Take the school’s attendance steps for Amara Obi.',
      because:
        'Amara Obi attended 2 of 10 marked sessions at providers (20 per cent) in the 4 school weeks from Monday 2 November 2026; the school’s target is 90 per cent.',
      steps: [
        'Looked at are the 4 school weeks from Monday 2 November 2026 to Thursday 26 November 2026.',
        '2 of 10 marked sessions is below 90 per cent (the usual choice, ATT-6).',
        'The steps are due by the last school day of that week, Thursday 26 November 2026.',
      ],
    });
    expect(below(given, '2026-11-27')).toContainEqual(['attendanceBelowTarget|amara|2026-11-23', 'overdue']);
  });

  it('never reads as the target when it is below', () => {
    const policy = policyOf('P4', { attendanceTarget: '67' });
    const given = facts(
      [
        ['2026-11-16', [...times(5, 'present'), ...times(3, 'absent')]],
        ['2026-11-23', ['present', 'present', 'present', 'absent']],
      ],
      { policy },
    );
    expect(dutiesOf('attendanceBelowTarget', given, '2026-11-26')[0]?.words().because).toContain(
      '8 of 12 marked sessions at providers (66 per cent)',
    );
  });

  it('looks at this week and the one before; steps taken later make up for the earlier', () => {
    const given = (records: readonly string[]) =>
      facts(
        [
          ['2026-11-09', times(8, 'absent')],
          ['2026-11-16', times(4, 'absent')],
        ],
        {
          dutyRecords: records.map((on) => aDone('attendanceBelowTarget|amara|2026-11-23', on)),
        },
      );
    expect(below(given([]), '2026-11-24')).toEqual([
      ['attendanceBelowTarget|amara|2026-11-16', 'overdue'],
      ['attendanceBelowTarget|amara|2026-11-23', 'due'],
    ]);
    expect(below(given(['2026-11-24']), '2026-11-24')).toEqual([
      ['attendanceBelowTarget|amara|2026-11-16', 'lapsed'],
      ['attendanceBelowTarget|amara|2026-11-23', 'doneInTime'],
    ]);
  });

  it('follows the school’s own number of weeks and sessions', () => {
    const given = [
      ['2026-11-09', times(8, 'absent')],
      ['2026-11-23', times(4, 'present')],
    ] as const;
    expect(below(facts(given))).toHaveLength(2 - 1);
    expect(below(facts(given, { policy: policyOf('P4', { attendanceOverWeeks: '2' }) }))).toHaveLength(0);
    expect(below(facts(given, { policy: policyOf('P4', { attendanceFromSessions: '13' }) }))).toHaveLength(0);
    expect(below(facts(given, { policy: policyOf('P4', { attendanceFromSessions: '12' }) }))).toHaveLength(1);
  });

  it('is nothing without a calendar', () => {
    expect(attendanceDuties(rulebook(withAbsence()), momentOn('2025-01-06'))).toEqual([]);
  });
});
