import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../src/domain/calendar.ts';
import { codeSessionOf, timetableOn } from '../../../src/domain/codes/codeSessionOf.ts';
import { sessionCode } from '../../../src/domain/codes/sessionCode.ts';
import type { Timetable } from '../../../src/domain/timetable.ts';
import { whereabouts } from '../../../src/domain/whereabouts.ts';
import { aDone, aPlacement, aProvider, aSignature, aWeek, entries2026, entry, policyOf, someFacts } from '../builders.ts';
import { aFollowUp, aMorning, anEvent, answer, closed, monday, on, placed } from '../sessionBuilders.ts';

type Morning = Parameters<typeof aMorning>;
const codeOf = (said: Morning[0], change?: Morning[1]) => sessionCode(monday, 'amara', aMorning(said, change));
const college = { providers: [aProvider({ kind: 'college' })] };
const aTimetable = (change: Partial<Timetable> = {}): Timetable => ({
  key: 'timetable-1',
  pupilKey: 'amara',
  kind: 'partTime',
  requestedOn: '2026-10-01',
  decision: { agreed: true, on: '2026-10-05', by: aSignature() },
  startsOn: '2026-11-02',
  endsOn: '2026-12-18',
  reason: 'After an operation',
  sessionsInSchool: 6,
  isForBehaviour: false,
  parentAgrees: true,
  hasSupportPlan: true,
  isOnSiteEveryDay: true,
  laConsulted: undefined,
  socialWorkerTold: undefined,
  virtualSchoolConsulted: undefined,
  ...change,
});

describe('The code of a session without one that somebody gave: the adviser’s proposal (BEY-2)', () => {
  it.each([
    ['the school arranged it', {}, 'B'],
    ['the local authority arranged it', { placements: [aPlacement({ arrangement: 'localAuthority' })] }, 'K'],
    ['nobody has said who arranged it', { placements: [aPlacement({ arrangement: 'notSaid' })] }, undefined],
  ] as const)('present, and %s: %s', (_, change, code) => {
    expect(codeOf({ answers: [answer('present', '09:00')] }, { ...college, ...change })).toMatchObject({ code, isGiven: false });
  });

  it('late: with the minutes where the school marks it so, else L', () => {
    const late = { answers: [answer('late', '09:00', { minutesLate: 12 })] };
    expect(codeOf(late, college).code).toBe('L');
    const policy = policyOf('P4', { lateAtProvider: 'bWithMinutes' });
    expect(codeOf(late, { ...college, policy })).toMatchObject({ code: 'B', because: expect.stringContaining('by 12 minutes') });
  });

  it('absent: N with its countdown; nobody knows: none, and why', () => {
    expect(codeOf({ answers: [answer('absent', '09:00')] }, college)).toMatchObject({
      code: 'N',
      because: expect.stringContaining('within 5 school days, by Tuesday 1 December 2026'),
      citation: { id: 'Attendance guidance (N)' },
    });
    expect(codeOf({}, college)).toMatchObject({
      code: undefined,
      because: expect.stringContaining('Nobody has confirmed'),
      isGiven: false,
    });
    expect(codeOf({ answers: [answer('notKnown', '09:00')] }, college).code).toBeUndefined();
    expect(codeOf({ followUps: [aFollowUp('found', '09:00')] }, college).code).toBeUndefined();
  });

  it('an answer that holds no more is none', () => {
    expect(codeOf({ answers: [answer('present', '09:00')], events: [closed('09:30')] }, college).code).toBeUndefined();
  });

  it('online is no attendance', () => {
    expect(codeOf({ answers: [answer('present', '09:00')] }, { providers: [aProvider({ kind: 'online' })] }).because).toContain(
      'Online is not attendance',
    );
  });

  it('a pupil who is due nowhere: C2 by an agreed part-time timetable, nothing settled under flexi-schooling', () => {
    const placements = [aPlacement({ week: { ...aWeek(['MonPM']), MonAM: 'nowhere' } })];
    expect(codeOf({}, { placements, timetables: [aTimetable()] }).code).toBe('C2');
    expect(codeOf({}, { placements, timetables: [aTimetable({ kind: 'flexiSchooling' })] })).toMatchObject({
      code: undefined,
      because: expect.stringContaining('flexi-schooling'),
    });
    expect(codeOf({}, { placements }).because).toContain('The pupil is due at no place');
  });

  it('a pupil without provision on the day: the school’s own register', () => {
    expect(sessionCode({ date: '2026-11-26', half: 'AM' }, 'amara', someFacts())).toMatchObject({
      code: undefined,
      isGiven: false,
      because: expect.stringContaining('no provision away from school on that day'),
    });
    expect(sessionCode(monday, 'ben', someFacts()).code).toBeUndefined();
  });

  it('on a day that was closed after it was asked about: no code, and the reason', () => {
    const calendar = schoolCalendar([...entries2026, entry('closure', 'boiler', '2026-11-23')], bankHolidays);
    expect(codeOf({}, { calendar, askedSessions: new Set(['2026-11-23|AM']) }).because).toContain('There is no school');
  });
});

describe('Whose half it is, for a pupil registered at two schools', () => {
  const dualRegistered = { dutyRecords: [aDone('dualRegistration|placement-1|', '2026-11-09')] };

  it('there: D once the registration is recorded, open before', () => {
    const present = { answers: [answer('present', '09:00')] };
    expect(codeOf(present, dualRegistered)).toMatchObject({ code: 'D', because: expect.stringContaining('Foxglove Farm') });
    expect(codeOf(present)).toMatchObject({
      code: undefined,
      because: expect.stringContaining('whether the pupil is registered there too'),
    });
    const another = { dutyRecords: [aDone('dualRegistration|placement-2|', '2026-11-09')] };
    expect(codeOf(present, another).code).toBeUndefined();
  });

  it('at school: the school marks it', () => {
    const placements = [aPlacement({ week: aWeek(['MonPM']) })];
    expect(codeOf({}, { ...dualRegistered, placements })).toMatchObject({
      code: undefined,
      because:
        'The pupil is dual registered: Larkhill Academy marks this session in its own register, Foxglove Farm marks those there.',
      citation: { id: 'ATT-4' },
      isGiven: false,
    });
    expect(codeOf({}, { placements })).toMatchObject({
      code: undefined,
      because: 'The pupil is at Larkhill Academy in this session, and the school’s own register has it.',
      citation: { id: 'ATT-1' },
    });
    expect(codeOf({}, { ...dualRegistered, placements, providers: [] }).because).toContain('the provider marks those there');
  });
});

describe('The code that somebody gave', () => {
  it('counts when it may be used, or when the records do not decide it', () => {
    expect(codeOf({ answers: [answer('absent', '09:00', { code: ' I ' })] }, college)).toMatchObject({
      code: 'I',
      isGiven: true,
      because: expect.stringContaining('I means ill'),
      citation: { title: 'Register code I: ill' },
    });
    expect(codeOf({ answers: [answer('present', '09:00', { code: 'V' })] }, college)).toMatchObject({ code: 'V', isGiven: true });
  });

  it('does not when it may not: then the proposal does, and both are said', () => {
    expect(codeOf({ answers: [answer('absent', '09:00', { code: 'B' })] }, college)).toMatchObject({
      code: 'N',
      isGiven: false,
      because: expect.stringMatching(/^B was given, and may not be used: The pupil was absent.* N: the pupil was absent/),
    });
  });
});

describe('Another place than planned', () => {
  const present = [answer('present', '09:00')];
  it('is judged by what is known of it: nobody wrote down who supervises', () => {
    const facts = { answers: present, events: [anEvent('trip', '08:00', { where: 'elsewhere', place: 'City Museum ' })] };
    expect(codeOf(facts, college)).toMatchObject({
      code: undefined,
      because: expect.stringContaining('Whether the pupil is supervised at City Museum is not recorded'),
    });
    const nameless = { answers: present, events: [anEvent('trip', '08:00', { where: 'elsewhere' })] };
    expect(codeOf(nameless, college).because).toContain('at the other place is not recorded');
    const registered = {
      ...college,
      dutyRecords: [aDone('dualRegistration|placement-1|', '2026-11-09')],
      providers: [aProvider()],
    };
    expect(codeOf(facts, registered).code).toBeUndefined();
  });

  it('put back to school: the school’s own register', () => {
    expect(codeOf({ answers: present, events: [placed('09:30', 'school')] }, college).because).toContain(
      'the school’s own register has it',
    );
  });
});

describe('What the records say of a session', () => {
  it('comes from the placement, its provider, the duty records and the timetable', () => {
    const facts = someFacts({ timetables: [aTimetable()], providers: [aProvider({ kind: 'online' })] });
    expect(codeSessionOf(facts, monday, aPlacement())).toEqual({
      ...monday,
      where: 'provider',
      arrangement: 'schoolWithParents',
      providerKind: 'online',
      providerName: 'Foxglove Farm',
      isDualRegistered: undefined,
      isSupervised: true,
      isThere: 'online',
      timetable: aTimetable(),
    });
    expect(codeSessionOf(someFacts({ providers: [] }), monday, aPlacement())).toMatchObject({
      providerKind: undefined,
      isThere: 'physically',
    });
  });

  it('takes the timetable that covers the day, else the first of the pupil', () => {
    const old = aTimetable({ key: 'old', startsOn: '2026-09-07', endsOn: '2026-11-01' });
    const open = aTimetable({ key: 'open', startsOn: '2027-01-05', endsOn: undefined });
    const all = { timetables: [aTimetable({ key: 'other', pupilKey: 'ben' }), old, aTimetable(), open] };
    const at = (date: string) => timetableOn(all, 'amara', date)?.key;
    expect([at('2026-11-01'), at('2026-11-02'), at('2026-12-18'), at('2026-12-19'), at('2027-03-01')]).toEqual([
      'old',
      'timetable-1',
      'timetable-1',
      'old',
      'open',
    ]);
    expect(timetableOn({ timetables: [aTimetable({ startsOn: undefined })] }, 'amara', '2026-11-23')?.key).toBe('timetable-1');
    expect(timetableOn(all, 'cal', '2026-11-23')).toBeUndefined();
  });
});

it('The board shows the code with its reason', () => {
  expect(
    whereabouts(aMorning({ answers: [answer('late', '09:00', { minutesLate: 5 })] }, college), monday, on('09:10'))[0],
  ).toMatchObject({
    code: 'L',
    codeBecause: expect.stringContaining('came late'),
    minutesLate: 5,
    via: 'tab',
    isWaiting: false,
  });
});
