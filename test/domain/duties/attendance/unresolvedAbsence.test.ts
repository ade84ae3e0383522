import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { aDone, aMark, aPlacement, policyOf, registerOf, someFacts, wholeWeek } from '../../builders.ts';
import { coded, dutiesOf, marked, momentOn, standings, withAbsence } from './answers.ts';

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
