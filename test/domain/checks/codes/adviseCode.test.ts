import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { adviseCode } from '../../../../src/domain/checks/codes/adviseCode.ts';
import type { CodeSession } from '../../../../src/domain/checks/codes/codeSession.ts';
import { entries2026, entry, policyOf, someFacts } from '../../builders.ts';
import { aSession, aTimetable } from './sessions.ts';

const facts = someFacts();
const byMinutes = someFacts({ policy: policyOf('P4', { lateAtProvider: 'bWithMinutes' }) });
const calendar2024 = schoolCalendar(
  [entry('term', 'Summer term 2024', '2024-04-15', '2024-08-31'), ...entries2026],
  bankHolidays,
);
const facts2024 = someFacts({ calendar: calendar2024 });
const advised = (change: Partial<CodeSession>, given = facts) => {
  const { proposed, finding } = adviseCode(aSession(change), given);
  return { proposed, outcome: finding.outcome, cited: finding.citation.id, because: finding.because, facts: finding.facts };
};

describe('The code of a session at a provider (BEY-2, SI 2024/208)', () => {
  it.each([
    [
      'B when the school approved it, the pupil was there and is supervised',
      {},
      {
        proposed: 'B',
        outcome: 'met',
        cited: 'SI 2024/208 (B)',
        because: 'B: the school approved the activity at Foxglove Farm, the pupil was there and is supervised.',
        facts: { code: 'B' },
      },
    ],
    ['B for an off-site direction too', { arrangement: 'offSiteDirection' }, { proposed: 'B', outcome: 'met' }],
    [
      'K when the local authority arranged it, whoever supervises',
      { arrangement: 'localAuthority', isSupervised: undefined },
      {
        proposed: 'K',
        outcome: 'met',
        cited: 'SI 2024/208 (K)',
        because: 'K: the local authority arranged this place and the pupil was there.',
      },
    ],
    [
      'D when the pupil is registered at the other school too, whatever was answered',
      { providerKind: 'pupilReferralUnit', isDualRegistered: true, mark: 'absent' },
      {
        proposed: 'D',
        outcome: 'met',
        cited: 'SI 2024/208 (D)',
        because:
          'D: the pupil is dual registered and due at Foxglove Farm, which marks the session itself. An unexplained absence there is followed up all the same. (Unconfirmed: check the source, Register code D: dual registered and due at the other school.)',
      },
    ],
    ['B at a school where the pupil is not registered', { providerKind: 'apAcademy' }, { proposed: 'B' }],
    [
      '/ on the school’s own site in the morning',
      { providerKind: 'onSite' },
      { proposed: '/', cited: 'PRO-14', because: '/: the pupil was at Foxglove Farm, on the school’s own site, in the morning.' },
    ],
    [
      '\\ in the afternoon',
      { providerKind: 'onSite', half: 'PM' },
      { proposed: '\\', because: '\\: the pupil was at Foxglove Farm, on the school’s own site, in the afternoon.' },
    ],
    [
      '/ at school',
      { where: 'school' },
      { proposed: '/', cited: 'SI 2024/208', because: '/: the pupil was at school in the morning.' },
    ],
    ['L at school', { where: 'school', mark: 'late' }, { proposed: 'L', because: 'L: the pupil came to school late.' }],
  ] as const)('is %s', (_, change, expected) => {
    expect(advised(change)).toMatchObject({ outcome: 'met', ...expected });
  });

  it.each([
    ['pupilReferralUnit', true],
    ['apAcademy', true],
    ['mainstreamSchool', true],
    ['specialSchool', true],
    ['independentSchool', true],
    ['hospital', true],
    ['college', false],
    ['unregisteredSetting', false],
  ] as const)('at a provider of the kind %s can be D: %s', (providerKind, canBe) => {
    expect(advised({ providerKind, isDualRegistered: true }).proposed).toBe(canBe ? 'D' : 'B');
    expect(advised({ providerKind, isDualRegistered: undefined }).outcome).toBe(canBe ? 'unclear' : 'met');
  });

  it.each([
    [
      'supervision',
      { isSupervised: undefined },
      'SI 2024/208 (B)',
      'Whether the pupil is supervised at Foxglove Farm is not recorded. Record who supervises: without it B may not be used.',
    ],
    [
      'presence in person',
      { isThere: undefined },
      'SI 2024/208 (B)',
      'Whether the pupil was at Foxglove Farm in person or online is not recorded. Record it: online is never attendance.',
    ],
    [
      'who arranged it',
      { arrangement: 'notSaid' },
      'SI 2024/208 (K)',
      'Who arranged the place at Foxglove Farm is not recorded. Record it: K if the local authority did, B if the school did.',
    ],
    [
      'who arranged it, at all',
      { arrangement: undefined },
      'SI 2024/208 (K)',
      'Who arranged the place at Foxglove Farm is not recorded. Record it: K if the local authority did, B if the school did.',
    ],
    [
      'dual registration',
      { providerKind: 'specialSchool', isDualRegistered: undefined },
      'ATT-4',
      'Foxglove Farm is a school, and whether the pupil is registered there too is not recorded. Record it: D if so.',
    ],
    [
      'an answer',
      { mark: undefined },
      'ATT-8',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, morning. Find out first; there is no code for not knowing where a child is.',
    ],
    [
      'a known answer',
      { mark: 'notKnown', half: 'PM' },
      'ATT-8',
      'Nobody has confirmed where the pupil was on Monday 23 November 2026, afternoon. Find out first; there is no code for not knowing where a child is.',
    ],
  ] as const)('is unclear without %s', (_, change, cited, because) => {
    expect(advised(change)).toMatchObject({ proposed: undefined, outcome: 'unclear', cited, because });
  });

  it.each([
    [
      'nobody supervises',
      { isSupervised: false },
      'Nobody supervises the pupil at Foxglove Farm, so B may not be used: the session is an absence; record its reason.',
    ],
    [
      'the pupil joined online',
      { isThere: 'online' },
      'The pupil joined Foxglove Farm online. Online is not attendance and never B: the session is an absence; record its reason. No part-time timetable is recorded for the pupil.',
    ],
    [
      'the provider is online',
      { providerKind: 'online', arrangement: 'localAuthority' },
      'The pupil joined Foxglove Farm online. Online is not attendance and never B: the session is an absence; record its reason. No part-time timetable is recorded for the pupil.',
    ],
  ] as const)('is none where %s', (_, change, because) => {
    expect(advised(change)).toMatchObject({ proposed: undefined, outcome: 'notMet', cited: 'SI 2024/208 (B)', because });
  });

  it('calls a provider without a name the provider', () => {
    expect(advised({ providerName: undefined }).because).toContain('the activity at the provider,');
  });

  it('is not K before the regulations of 2024', () => {
    expect(advised({ arrangement: 'localAuthority', date: '2024-08-16' }, facts2024)).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
    });
    expect(advised({ arrangement: 'localAuthority', date: '2024-08-19' }, facts2024)).toMatchObject({ proposed: 'K' });
    expect(advised({ date: '2024-08-16' }, facts2024)).toMatchObject({ proposed: 'B' });
  });
});

describe('A pupil who comes late to the provider (ATT-3)', () => {
  it.each([
    [
      'L by the usual choice',
      facts,
      {},
      'L',
      'L: the school approved the activity at Foxglove Farm, the pupil was there and is supervised, but came late; the school marks that as L (the usual choice).',
      { code: 'L' },
    ],
    [
      'B with the minutes',
      byMinutes,
      { minutesLate: 25 },
      'B',
      'B: the school approved the activity at Foxglove Farm, the pupil was there and is supervised, but came late: by 25 minutes (the school since 1 Sep 2020 (Miriam Okafor)).',
      { code: 'B', minutesLate: 25 },
    ],
    [
      'B, and asks for the minutes',
      byMinutes,
      {},
      'B',
      'B: the school approved the activity at Foxglove Farm, the pupil was there and is supervised, but came late: record how many minutes (the school since 1 Sep 2020 (Miriam Okafor)).',
      { code: 'B' },
    ],
    [
      'K with the minutes',
      byMinutes,
      { minutesLate: 1, arrangement: 'localAuthority' },
      'K',
      'K: the local authority arranged this place and the pupil was there, but came late: by 1 minute (the school since 1 Sep 2020 (Miriam Okafor)).',
      { code: 'K', minutesLate: 1 },
    ],
  ] as const)('is %s', (_, given, change, proposed, because, said) => {
    const found = advised({ mark: 'late', ...change }, given);
    expect(found).toMatchObject({ proposed, outcome: 'met', because });
    expect(found.facts).toEqual(said);
  });

  it('is still nothing where nobody supervises', () => {
    expect(advised({ mark: 'late', isSupervised: false }).proposed).toBeUndefined();
  });
});

describe('The code of an absence (ATT-3)', () => {
  it('is N until the reason is known, and says until when', () => {
    expect(advised({ mark: 'absent' })).toEqual({
      proposed: 'N',
      outcome: 'met',
      cited: 'Attendance guidance (N)',
      because:
        'N: the pupil was absent and the reason is not known yet. It becomes another code within 5 school days, by Tuesday 1 December 2026.',
      facts: { code: 'N', until: '2026-12-01' },
    });
    expect(advised({ mark: 'absent', where: 'school' }).proposed).toBe('N');
    expect(advised({ mark: 'absent', isReasonKnown: false }).proposed).toBe('N');
  });

  it('says when the calendar ends before', () => {
    const found = advised({ mark: 'absent', date: '2027-07-20' });
    expect(found.because).toMatch(/within 5 school days; the calendar ends before, so resolve it now\.$/);
    expect(found.facts).toEqual({ code: 'N' });
  });

  it('is for people to choose once the reason is known', () => {
    expect(advised({ mark: 'absent', isReasonKnown: true })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      cited: 'SI 2024/208',
      because: 'The reason of the absence is known: choose its code, for example I for illness or M for a medical appointment.',
    });
  });
});

describe('A session without a place (PTT, FLX)', () => {
  it.each([
    ['nowhere', 'nowhere'],
    ['at home', 'home'],
  ] as const)('is C2 under an agreed part-time timetable, %s', (_, where) => {
    expect(advised({ where, timetable: aTimetable(), mark: undefined })).toMatchObject({
      proposed: 'C2',
      cited: 'SI 2024/208 (C2)',
      because:
        'C2: The pupil has an agreed part-time timetable from Monday 9 November 2026 to Friday 18 December 2026. The pupil is not due at any place in this session.',
    });
  });

  it.each([
    ['the day before it begins', '2026-11-06', 'The part-time timetable begins only on Monday 9 November 2026.'],
    ['on its first day', '2026-11-09', undefined],
    ['on its last day', '2026-12-18', undefined],
    ['after it', '2027-01-05', 'The part-time timetable ended on Friday 18 December 2026.'],
  ])('%s', (_, date, because) => {
    const found = advised({ where: 'nowhere', date, timetable: aTimetable() });
    expect(found.proposed).toBe(because === undefined ? 'C2' : undefined);
    if (because !== undefined) expect(found.because).toContain(because);
  });

  it.each([
    ['undecided', { decision: undefined }, 'The part-time timetable is not decided yet.'],
    [
      'refused',
      { decision: { agreed: false, on: '2026-11-05', by: { personId: 'h', name: 'Helen Ward', at: '' } } },
      'The part-time timetable was refused.',
    ],
    ['without a first day', { startsOn: undefined }, 'The part-time timetable lacks its first day or the day by which it ends.'],
    ['without an end', { endsOn: undefined }, 'The part-time timetable lacks its first day or the day by which it ends.'],
  ])('is unclear under a timetable that is %s', (_, change, because) => {
    expect(advised({ where: 'nowhere', timetable: aTimetable(change) })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      because: `The pupil is due at no place on Monday 23 November 2026, morning. ${because} Work at home is an absence: record its reason, or plan a place for the session.`,
    });
  });

  it('is never attendance at home', () => {
    expect(advised({ where: 'home' })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      cited: 'SI 2024/208 (B)',
      because:
        'The pupil is due at home on Monday 23 November 2026, morning. No part-time timetable is recorded for the pupil. Work at home is an absence: record its reason, or plan a place for the session.',
    });
  });

  it('was C until 18 August 2024, as P4 says, and is C2 from the day after', () => {
    const timetable = aTimetable({ startsOn: '2024-07-01', endsOn: '2024-08-30' });
    expect(advised({ where: 'nowhere', date: '2024-08-16', timetable }, facts2024)).toMatchObject({
      proposed: 'C',
      cited: 'SI 2024/208',
      because:
        'C: The pupil has an agreed part-time timetable from Monday 1 July 2024 to Friday 30 August 2024. C2 came only with the regulations of 2024; until then C was used.',
    });
    expect(advised({ where: 'nowhere', date: '2024-08-19', timetable }, facts2024).proposed).toBe('C2');
  });

  it('is C2 for a part-time timetable kept online, and nothing before C2 was there', () => {
    expect(advised({ isThere: 'online', timetable: aTimetable() })).toMatchObject({
      proposed: 'C2',
      because:
        'C2: The pupil has an agreed part-time timetable from Monday 9 November 2026 to Friday 18 December 2026. It is kept online, without the pupil being in a place.',
    });
    const timetable = aTimetable({ startsOn: '2024-07-01', endsOn: '2024-08-30' });
    expect(advised({ isThere: 'online', date: '2024-08-16', timetable }, facts2024).proposed).toBeUndefined();
  });

  it('is never decided for flexi-schooling at home, and the sentence says that it is unconfirmed', () => {
    const timetable = aTimetable({ kind: 'flexiSchooling' });
    expect(advised({ where: 'home', timetable })).toMatchObject({
      proposed: undefined,
      outcome: 'unclear',
      because:
        'The pupil is educated at home under flexi-schooling. The code for it is not settled: ask the local authority, and record its answer. (Unconfirmed: check the source, Flexi-schooling: the register code is not settled.)',
    });
    expect(advised({ where: 'nowhere', timetable }).because).toContain('No part-time timetable is recorded');
    expect(advised({ where: 'school', timetable }).proposed).toBe('/');
  });
});

describe('A day without school', () => {
  it.each([
    [
      'an INSET day',
      '2026-11-27',
      'There is no school on Friday 27 November 2026 (INSET day), so no session is marked.',
      'notMet',
    ],
    [
      'a closed snow day',
      '2026-12-08',
      'There is no school on Tuesday 8 December 2026 (Closed: snow), so no session is marked.',
      'notMet',
    ],
    [
      'a day that the calendar does not know',
      '2027-07-22',
      'Nobody can say whether Thursday 22 July 2027 is a school day. The calendar of this school ends on Wednesday 21 July 2027; add the next terms.',
      'unclear',
    ],
  ])('has no code: %s', (_, date, because, outcome) => {
    expect(advised({ date })).toMatchObject({ proposed: undefined, outcome, because, cited: 'ATT-1' });
  });
});
