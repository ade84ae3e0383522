import { describe, expect, it } from 'vitest';
import { attendanceDuties } from '../../../../src/domain/duties/attendance/attendanceDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { Mark, MarkEntry } from '../../../../src/domain/register.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import type { WeekSlot } from '../../../../src/domain/session.ts';
import {
  aDone,
  aMark,
  aPlacement,
  aProvider,
  aRegisterWeek,
  aSignature,
  ended,
  policyOf,
  registerOf,
  someFacts,
  wholeWeek,
} from '../../builders.ts';

const momentOn = (today: string) => ({ now: `${today}T18:00:00.000Z`, today });
const dutiesOf = (kind: string, facts: SchoolFacts, today: string) =>
  attendanceDuties(rulebook(facts), momentOn(today)).filter((duty) => duty.kind === kind);
const standings = (kind: string, facts: SchoolFacts, today: string) =>
  dutiesOf(kind, facts, today).map((duty) => [duty.key, standingOn(duty, momentOn(today))]);

const placements = [aPlacement({ week: wholeWeek })];
const marked = (slot: WeekSlot, answers: readonly MarkEntry[], monday = '2026-11-23', pupil = 'amara') =>
  aRegisterWeek(slot, answers, pupil, monday);
const coded = (code: string, at = '2026-11-25T11:00:00.000Z', by = 'Priya Nair'): MarkEntry => ({
  ...aMark('absent'),
  code,
  by: aSignature(by, at),
});
const withAbsence = (answers: readonly MarkEntry[] = [aMark('absent')], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ placements, register: registerOf(marked('MonAM', answers)), ...change });

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

describe('Which answers of the register count for providers', () => {
  const absences = (facts: SchoolFacts, today = '2026-11-25') => dutiesOf('absenceFollowUp', facts, today).map(({ key }) => key);
  const other = { ...aMark('absent'), providerKey: 'hazel' };
  const nowhere = { ...aMark('absent'), providerKey: '' };

  it.each([
    ['an answer about another provider says nothing', withAbsence([other]), 0],
    ['an answer without a provider is about the one expected', withAbsence([nowhere]), 1],
    [
      'an answer of a session at school',
      withAbsence(undefined, { placements: [aPlacement()], register: registerOf(marked('WedAM', [aMark('absent')])) }),
      0,
    ],
    [
      'an answer before the placement began',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-11-24' })] }),
      0,
    ],
    [
      'an answer on the first day',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-11-23' })] }),
      1,
    ],
    [
      'an answer of a placement that ended that day',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: ended('2026-11-23') })] }),
      1,
    ],
    [
      'an answer of a placement that ended the day before',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: ended('2026-11-22') })] }),
      0,
    ],
    [
      'an answer of a proposal',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, decision: { status: 'proposed' } })] }),
      0,
    ],
    [
      'an answer before a placement that is still to come',
      withAbsence(undefined, { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-12-01' })] }),
      0,
    ],
    [
      'an answer after a placement that ended in October',
      withAbsence(undefined, {
        placements: [aPlacement({ week: wholeWeek, startsOn: '2026-09-07', decision: ended('2026-10-01') })],
      }),
      0,
    ],
    ['no answer at all', someFacts({ placements }), 0],
    ['an answer on the INSET day', withAbsence(undefined, { register: registerOf(marked('FriAM', [aMark('absent')])) }), 0],
  ])('%s', (_, facts, count) => {
    expect(absences(facts, '2026-11-28')).toHaveLength(count);
  });

  it('counts a session that two placements claim once', () => {
    const both = [aPlacement({ week: wholeWeek }), aPlacement({ key: 'placement-2', week: wholeWeek })];
    expect(dutiesOf('unresolvedAbsence', withAbsence(undefined, { placements: both }), '2026-11-25')).toHaveLength(1);
  });

  it('reads each of two providers in one week for itself', () => {
    const both = [
      aPlacement({ week: { ...wholeWeek, MonPM: 'school' } }),
      aPlacement({ key: 'placement-2', providerKey: 'hazel', week: { ...wholeWeek, MonAM: 'school' } }),
    ];
    const register = registerOf({
      pupilKey: 'amara',
      weekStartsOn: '2026-11-23',
      entries: { MonAM: [aMark('present')], MonPM: [{ ...aMark('absent'), providerKey: 'hazel' }] },
    });
    const providers = [aProvider(), aProvider({ key: 'hazel', name: 'Hazel House' })];
    expect(dutiesOf('absenceFollowUp', someFacts({ placements: both, register, providers }), '2026-11-23')).toMatchObject([
      { placementKey: 'placement-2', providerKey: 'hazel' },
    ]);
  });

  it('does not count a day that is still to come', () => {
    expect(absences(withAbsence(undefined, { register: registerOf(marked('TueAM', [aMark('absent')])) }), '2026-11-23')).toEqual(
      [],
    );
  });
});

describe('An absence without a reason becomes another code (ATT-3)', () => {
  const key = 'unresolvedAbsence|amara|2026-11-23|AM';

  it.each([
    ['on the day itself', '2026-11-23', 'due', '5 school days are left: it must be resolved by Tuesday 1 December 2026.'],
    [
      'the day before the last: the INSET day did not count',
      '2026-11-30',
      'due',
      '1 school day is left: it must be resolved by Tuesday 1 December 2026.',
    ],
    ['on the last day', '2026-12-01', 'due', 'Today, Tuesday 1 December 2026, is the last day to resolve it.'],
    [
      'the day after',
      '2026-12-02',
      'overdue',
      'It was to be resolved by Tuesday 1 December 2026; if no reason can be found it becomes O.',
    ],
  ])('%s', (_, today, standing, sentence) => {
    const [duty, ...others] = dutiesOf('unresolvedAbsence', withAbsence(), today);
    expect(others).toEqual([]);
    expect(duty).toMatchObject({
      key,
      dueOn: '2026-12-01',
      owner: 'attendanceOfficer',
      pupilKey: 'amara',
      placementKey: 'placement-1',
    });
    expect(duty && standingOn(duty, momentOn(today))).toBe(standing);
    expect(duty?.words().because).toBe(`The absence has no code yet. ${sentence}`);
  });

  it('is forgotten after twenty school days', () => {
    expect(dutiesOf('unresolvedAbsence', withAbsence(), '2027-01-06')).toHaveLength(1);
    expect(dutiesOf('unresolvedAbsence', withAbsence(), '2027-01-07')).toHaveLength(0);
  });

  it('is not done by N, and says that N stands', () => {
    const facts = withAbsence([aMark('absent'), coded('N')]);
    expect(standings('unresolvedAbsence', facts, '2026-11-26')).toEqual([[key, 'due']]);
    expect(dutiesOf('unresolvedAbsence', facts, '2026-11-26')[0]?.words().because).toMatch(
      /^The absence stands as N\. 2 school days/,
    );
  });

  it.each([
    ['in time by an answer with a code', [aMark('absent'), coded('I')], 'doneInTime', 'Priya Nair gave it code I'],
    [
      'late',
      [aMark('absent'), coded('N'), coded(' O ', '2026-12-02T08:00:00.000Z', 'Miriam Okafor')],
      'doneLate',
      'Miriam Okafor gave it code O',
    ],
    [
      'on the day the code came, not on that of a correction',
      [aMark('absent'), coded('I'), coded('M', '2026-12-03T08:00:00.000Z', 'X')],
      'doneInTime',
      'Priya Nair gave it code M',
    ],
  ] as const)('is done %s', (_, answers, standing, say) => {
    const [duty] = dutiesOf('unresolvedAbsence', withAbsence(answers), '2026-12-04');
    expect(duty && standingOn(duty, momentOn('2026-12-04'))).toBe(standing);
    expect(duty?.done?.say).toBe(say);
  });

  it('is done by a record on the spot too', () => {
    const facts = withAbsence(undefined, { dutyRecords: [aDone(key, '2026-11-24', 'I: ill')] });
    expect(standings('unresolvedAbsence', facts, '2026-12-04')).toEqual([[key, 'doneInTime']]);
  });

  it('was never due for an absence that had its code at once, nor for a pupil who came after all', () => {
    expect(dutiesOf('unresolvedAbsence', withAbsence([coded('I')]), '2026-11-24')).toEqual([]);
    expect(dutiesOf('unresolvedAbsence', withAbsence([aMark('absent'), aMark('late')]), '2026-11-24')).toEqual([]);
  });

  it('is unclear where the calendar ends too soon, and says so', () => {
    const register = registerOf(marked('MonAM', [aMark('absent')], '2027-07-19'));
    const facts = someFacts({ placements: [aPlacement({ week: wholeWeek, endsOn: '2027-07-21' })], register });
    const [duty] = dutiesOf('unresolvedAbsence', facts, '2027-07-19');
    expect(duty && standingOn(duty, momentOn('2027-07-19'))).toBe('unclear');
    expect(duty?.words().because).toBe(
      'The absence has no code yet. By when it must be resolved cannot be said, because the calendar ends before; add the next terms and resolve it now.',
    );
    expect(duty?.words().steps.at(-1)).toBe('The calendar ends before they are over.');
  });

  it('says how the day was counted, and on whose value it rests', () => {
    const [duty] = dutiesOf('unresolvedAbsence', withAbsence(), '2026-11-23');
    expect(duty).toMatchObject({
      basis: '',
      citation: { id: 'Attendance guidance (N)', confidence: 'partly' },
      tellFrom: '2026-11-23',
    });
    expect(duty?.words()).toMatchObject({
      say: 'Find out why Amara Obi was absent from Foxglove Farm on Monday 23 November 2026, morning, and give the absence its code.',
      steps: [
        'The absence is of Monday 23 November 2026, morning.',
        'N becomes another code within 5 school days (the law; read in a secondary source), else O.',
        'Counted from the day after the session, days without school left out, that is Tuesday 1 December 2026.',
      ],
    });
    const three = withAbsence(undefined, { policy: policyOf('P4', { nInSchoolDays: '3' }) });
    expect(dutiesOf('unresolvedAbsence', three, '2026-11-23')).toMatchObject([
      { dueOn: '2026-11-26', basis: 'the trust since 1 Sep 2020 (Miriam Okafor)' },
    ]);
  });
});

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
