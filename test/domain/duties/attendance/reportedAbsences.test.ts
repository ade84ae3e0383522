import { describe, expect, it } from 'vitest';
import type { MarkEntry, RegisterWeek } from '../../../../src/domain/register.ts';
import { type WeekSlot, weekSlots } from '../../../../src/domain/session.ts';
import { addDays } from '../../../../src/domain/week.ts';
import { aDone, aMark, aPlacement, policyOf, registerOf, someFacts, wholeWeek } from '../../builders.ts';
import { coded, dutiesOf, standings } from './answers.ts';

/** Weeks from Monday 7 September 2026: each a code for every session, or by slot. */
type WeekOf = string | Readonly<Partial<Record<WeekSlot, string>>>;
const entryOf = (code: string): readonly MarkEntry[] => [
  code === '' ? aMark('absent') : code === '/' ? aMark('present') : coded(code),
];
const weeksFrom = (monday: string, ...weeks: readonly WeekOf[]): RegisterWeek[] =>
  weeks.map((week, at) => ({
    pupilKey: 'amara',
    weekStartsOn: addDays(monday, at * 7),
    entries: Object.fromEntries(
      (typeof week === 'string' ? weekSlots.map((slot) => [slot, week] as const) : Object.entries(week)).map(([slot, code]) => [
        slot,
        entryOf(code),
      ]),
    ),
  }));
const placements = [aPlacement({ week: wholeWeek, startsOn: '2026-09-07' })];
const facts = (weeks: RegisterWeek[], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ placements, register: registerOf(...weeks), ...change });
const since7 = (...weeks: readonly WeekOf[]) => facts(weeksFrom('2026-09-07', ...weeks));
const keys = (kind: string, of: ReturnType<typeof facts>, today: string) => dutiesOf(kind, of, today).map(({ key }) => key);

const nine = { MonAM: 'O', MonPM: 'O', TueAM: 'O', TuePM: 'O', WedAM: 'O', WedPM: 'O', ThuAM: 'O', ThuPM: 'O', FriAM: 'O' };

describe('The threshold of a penalty notice: ten unauthorised sessions in ten rolling school weeks', () => {
  const of = (today: string, ...weeks: readonly WeekOf[]) => keys('penaltyThreshold', since7(...weeks), today);

  it('nine sessions: nothing; the tenth: a duty named by its day', () => {
    expect(of('2026-09-11', nine)).toEqual([]);
    expect(of('2026-09-11', 'O')).toEqual(['penaltyThreshold|amara|2026-09-11']);
    expect(of('2026-09-10', 'O')).toEqual([]);
    expect(of('2026-09-14', nine, { MonAM: 'G' })).toEqual(['penaltyThreshold|amara|2026-09-14']);
  });

  it('counts in rolling school weeks: the first falls out in the eleventh', () => {
    const others = ['/', '/', '/', '/', '/', '/'];
    // Half-term, 26 to 30 October, is no school week: the tenth school week begins on 16 November.
    expect(of('2026-11-16', nine, ...others, {}, '/', '/', { MonAM: 'O' })).toEqual(['penaltyThreshold|amara|2026-11-16']);
    expect(of('2026-11-23', nine, ...others, {}, '/', '/', '/', { MonAM: 'O' })).toEqual([]);
  });

  it.each([
    ['O', 1],
    ['G', 1],
    ['U', 1],
    ['N', 0],
    ['', 0],
    ['I', 0],
    ['M', 0],
    ['C2', 0],
    ['Y1', 0],
    ['/', 0],
    ['?', 0],
  ])('a tenth session with %s counts: %s', (code, count) => {
    expect(of('2026-09-11', { ...nine, FriPM: code })).toHaveLength(count);
  });

  it('U counts although the pupil came, and what was corrected counts as it is now', () => {
    const late = { ...aMark('late'), code: 'U' };
    const week = weeksFrom('2026-09-07', nine).map((one) => ({ ...one, entries: { ...one.entries, FriPM: [late] } }));
    expect(keys('penaltyThreshold', facts(week), '2026-09-11')).toHaveLength(1);
    const corrected = weeksFrom('2026-09-07', 'O').map((one) => ({
      ...one,
      entries: { ...one.entries, MonAM: [coded('O'), coded('M')] },
    }));
    expect(keys('penaltyThreshold', facts(corrected), '2026-09-11')).toEqual([]);
    const notKnown = weeksFrom('2026-09-07', 'O').map((one) => ({
      ...one,
      entries: { ...one.entries, MonAM: [{ ...aMark('notKnown'), code: 'O' }] },
    }));
    expect(keys('penaltyThreshold', facts(notKnown), '2026-09-11')).toEqual([]);
  });

  it('begins anew after it was reached', () => {
    expect(of('2026-09-25', 'O', nine)).toEqual(['penaltyThreshold|amara|2026-09-11']);
    expect(of('2026-09-25', 'O', 'O')).toEqual(['penaltyThreshold|amara|2026-09-11', 'penaltyThreshold|amara|2026-09-18']);
  });

  it('counts no session at school, of another provider, on a day without school or of last school year', () => {
    const atSchool = facts(weeksFrom('2026-09-07', 'O'), { placements: [aPlacement({ startsOn: '2026-09-07' })] });
    expect(keys('penaltyThreshold', atSchool, '2026-09-11')).toEqual([]);
    const other = weeksFrom('2026-09-07', 'O').map((one) => ({
      ...one,
      entries: { ...one.entries, MonAM: [{ ...coded('O'), providerKey: 'beacon' }] },
    }));
    expect(keys('penaltyThreshold', facts(other), '2026-09-11')).toEqual([]);
    const inset = facts(weeksFrom('2026-11-23', 'O'));
    expect(keys('penaltyThreshold', inset, '2026-11-30')).toEqual([]);
    const early = facts(weeksFrom('2026-09-07', 'O'), { placements: [aPlacement({ week: wholeWeek, startsOn: '2026-09-08' })] });
    expect(keys('penaltyThreshold', early, '2026-09-11')).toEqual([]);
    expect(of('2027-09-11', 'O')).toEqual([]);
  });

  it('goes by the numbers in force', () => {
    const policy = policyOf('P4', { unauthorisedSessions: '3', unauthorisedOverWeeks: '1' });
    const own = facts(weeksFrom('2026-09-07', { MonAM: 'O', MonPM: 'O', TueAM: 'O' }), { policy });
    const [duty] = dutiesOf('penaltyThreshold', own, '2026-09-08');
    expect(duty).toMatchObject({ key: 'penaltyThreshold|amara|2026-09-08', basis: expect.stringContaining('the trust since') });
    const across = facts(weeksFrom('2026-09-07', { MonAM: 'O', MonPM: 'O' }, { MonAM: 'O' }), { policy });
    expect(keys('penaltyThreshold', across, '2026-09-14')).toEqual([]);
  });

  it('is done by a record, and says what to look at', () => {
    const done = facts(weeksFrom('2026-09-07', 'O'), { dutyRecords: [aDone('penaltyThreshold|amara|2026-09-11', '2026-09-11')] });
    expect(standings('penaltyThreshold', done, '2026-09-14')).toEqual([['penaltyThreshold|amara|2026-09-11', 'doneInTime']]);
    const [duty] = dutiesOf('penaltyThreshold', since7(nine, { MonAM: 'O' }), '2026-09-14');
    expect(duty).toMatchObject({
      dueOn: '2026-09-18',
      tellFrom: '2026-09-14',
      basis: '',
      owner: 'attendanceOfficer',
      citation: { confidence: 'confirmed' },
    });
    expect(duty?.words()).toEqual({
      say: 'Look at the absences of Amara Obi and decide what follows: the threshold of a penalty notice is reached.',
      because:
        'Amara Obi has 10 sessions of unauthorised absence at providers since Monday 7 September 2026; the threshold is 10 sessions in a rolling period of 10 school weeks.',
      steps: [
        'Counted are sessions with a code of unauthorised absence, from Monday 7 September 2026 to Monday 14 September 2026; N counts when it is resolved.',
        'Sessions in school are not in this register: add those of the school’s own.',
        'Nothing is sent to anybody by the product. What the school and the local authority decide is recorded here.',
      ],
    });
  });
});

describe('The local authority is told', () => {
  const unauthorised = (today: string, ...weeks: readonly WeekOf[]) => keys('laReturnUnauthorised', since7(...weeks), today);
  const sick = (today: string, ...weeks: readonly WeekOf[]) => keys('laReturnSickness', since7(...weeks), today);

  it('of ten school days of unauthorised absence without a break', () => {
    expect(unauthorised('2026-09-17', 'O', 'O')).toEqual([]);
    expect(unauthorised('2026-09-18', 'O', 'O')).toEqual(['laReturnUnauthorised|amara|2026-09-07']);
    expect(unauthorised('2026-10-02', 'O', 'O', 'O', 'O')).toEqual(['laReturnUnauthorised|amara|2026-09-07']);
    expect(unauthorised('2026-09-21', 'O', { ...nine, FriAM: 'G', FriPM: 'U' })).toHaveLength(1);
  });

  it('a day on which the pupil came, or was away with leave, breaks it; one without a reason yet does not count', () => {
    expect(unauthorised('2026-09-21', 'O', { ...nine, WedAM: '/', FriPM: 'O' }, { MonAM: 'O' })).toEqual([]);
    expect(unauthorised('2026-09-21', 'O', { ...nine, WedAM: 'M', FriPM: 'O' }, { MonAM: 'O' })).toEqual([]);
    expect(unauthorised('2026-09-18', 'O', { ...nine, WedAM: 'N', WedPM: '', FriPM: 'O' })).toEqual([]);
    expect(unauthorised('2026-09-21', 'O', { ...nine, WedAM: 'N', WedPM: '', FriPM: 'O' }, { MonAM: 'O' })).toEqual([
      'laReturnUnauthorised|amara|2026-09-07',
    ]);
    expect(unauthorised('2026-09-18', 'O', { ...nine, WedAM: 'N', FriPM: 'O' })).toHaveLength(1);
    expect(unauthorised('2026-09-21', { ...nine, MonAM: '/', FriPM: 'O' }, 'O', { MonAM: 'O' })).toEqual([
      'laReturnUnauthorised|amara|2026-09-08',
    ]);
  });

  it('of fifteen school days of sickness without a break', () => {
    expect(sick('2026-09-24', 'I', 'I', 'I')).toEqual([]);
    expect(sick('2026-09-25', 'I', 'I', 'I')).toEqual(['laReturnSickness|amara|2026-09-07']);
    expect(sick('2026-09-25', 'I', { ...nine, FriPM: 'O' }, 'I')).toEqual([]);
    expect(unauthorised('2026-09-25', 'I', 'I', 'I')).toEqual([]);
    const came = weeksFrom('2026-09-07', 'I', 'I', 'I').map((one) => ({
      ...one,
      entries: { ...one.entries, MonAM: [{ ...aMark('present'), code: 'I' }] },
    }));
    expect(keys('laReturnSickness', facts(came), '2026-09-25')).toEqual([]);
  });

  it('says since when, how many days, and what this register cannot show', () => {
    const [duty] = dutiesOf('laReturnUnauthorised', since7('O', 'O', { MonAM: 'O' }), '2026-09-21');
    expect(duty).toMatchObject({ dueOn: '2026-09-18', tellFrom: '2026-09-18', basis: '', citation: { confidence: 'partly' } });
    expect(duty?.words()).toEqual({
      say: 'Tell the local authority that Amara Obi has been absent without authorisation for 10 school days or more.',
      because:
        'Amara Obi has been absent without authorisation on every day at a provider since Monday 7 September 2026, 11 days so far; the local authority is told at 10 school days.',
      steps: [
        'The days are counted from Monday 7 September 2026; the law’s number was reached on Friday 18 September 2026.',
        'Days at school are not in this register: they may make it sooner, or show that the pupil came. A day without a reason yet neither counts nor breaks the run.',
      ],
    });
    expect(dutiesOf('laReturnSickness', since7('I', 'I', 'I'), '2026-09-25')[0]?.words().say).toBe(
      'Tell the local authority that Amara Obi has been ill for 15 school days or more.',
    );
  });

  it('goes by the numbers in force, the smallest of them decides who is looked at', () => {
    const policy = policyOf('P4', { sicknessInSchoolDays: '2', unauthorisedInSchoolDays: '3' });
    const ill = facts(weeksFrom('2026-09-07', { MonAM: 'I', TueAM: 'I' }), { policy });
    expect(dutiesOf('laReturnSickness', ill, '2026-09-08')).toMatchObject([
      { basis: expect.stringContaining('the trust since') },
    ]);
    const away = facts(weeksFrom('2026-09-07', { MonAM: 'O', TueAM: 'O', WedAM: 'O' }), { policy });
    expect(keys('laReturnUnauthorised', away, '2026-09-09')).toEqual(['laReturnUnauthorised|amara|2026-09-07']);
  });
});
