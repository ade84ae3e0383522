import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { missingMark } from '../../../../src/domain/duties/attendance/missingMark.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import { londonTime } from '../../../../src/domain/londonTime.ts';
import {
  aMark,
  aPlacement,
  aProvider,
  aPupil,
  aRegisterWeek,
  aWeek,
  entries2026,
  entry,
  registerOf,
  someFacts,
  wholeWeek,
} from '../../builders.ts';
import { aFollowUp, aMorning, anEvent, answer, closed, placed } from '../../sessionBuilders.ts';

const momentAt = (now: string) => ({ now, today: londonTime(now).date });
const missing = (facts: ReturnType<typeof someFacts>, now: string) => {
  const moment = momentAt(now);
  return missingMark(rulebook(facts), moment).map((duty) => ({ ...duty, standing: standingOn(duty, moment) }));
};
const today = (facts: ReturnType<typeof someFacts>, now: string) =>
  missing(facts, now).filter(({ dueOn }) => dueOn === londonTime(now).date);

describe("Today's sessions are answered (ATT-2)", () => {
  const facts = someFacts({ placements: [aPlacement({ week: wholeWeek })] });

  it.each([
    ['a minute before the session is asked about: no duty', '2026-11-23T08:29:00Z', []],
    ['when it is asked about: due', '2026-11-23T08:30:00Z', [['missingMark|2026-11-23|AM', 'due']]],
    ['a minute before the cut-off: due', '2026-11-23T09:29:00Z', [['missingMark|2026-11-23|AM', 'due']]],
    ['at the cut-off: overdue', '2026-11-23T09:30:00Z', [['missingMark|2026-11-23|AM', 'overdue']]],
    [
      'in the afternoon: both',
      '2026-11-23T13:00:00Z',
      [
        ['missingMark|2026-11-23|AM', 'overdue'],
        ['missingMark|2026-11-23|PM', 'due'],
      ],
    ],
    ['on an INSET day: none', '2026-11-27T10:00:00Z', []],
    ['on a Saturday: none', '2026-11-28T10:00:00Z', []],
    ['on the closed snow day: none', '2026-12-08T10:00:00Z', []],
  ])('%s', (_, now, duties) => {
    expect(today(facts, now).map(({ key, standing }) => [key, standing])).toEqual(duties);
  });

  it("is not done by “don't know yet”, but by any other answer", () => {
    const asked = (mark: 'notKnown' | 'absent') => someFacts({ register: registerOf(aRegisterWeek('MonAM', [aMark(mark)])) });
    expect(today(asked('notKnown'), '2026-11-23T08:45:00Z')).toHaveLength(1);
    expect(today(asked('absent'), '2026-11-23T08:45:00Z')).toHaveLength(0);
  });

  it('names the pupil, the cut-off in words and how that came about', () => {
    const [duty] = today(facts, '2026-11-23T08:30:00Z');
    expect(duty).toMatchObject({
      kind: 'missingMark',
      subjectKey: '2026-11-23',
      owner: 'attendanceOfficer',
      dueOn: '2026-11-23',
      dueAt: '2026-11-23T09:30:00.000Z',
      tellFrom: '2026-11-23',
      done: undefined,
      citation: { id: 'ATT-2' },
    });
    expect(duty?.words()).toEqual({
      say: 'Confirm where 1 pupil is this morning: Amara Obi.',
      because: 'The answer is needed by 9.30am; until then nobody knows where they are.',
      steps: [
        'The school asks about the morning of Monday 23 November 2026 at 8.30am.',
        'It wants the answer in the same session, by 9.30am (the school’s own time, ATT-2).',
        'A pupil without an answer, or with “don’t know yet”, is nowhere that anybody has confirmed (ATT-8).',
      ],
    });
  });

  it('gathers the pupils of one session in one sentence', () => {
    const pupils = [aPupil(), aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams' })];
    const placements = [...pupils.map(({ key }) => key), 'gone'].map((key) => aPlacement({ key, pupilKey: key }));
    const [duty] = today(someFacts({ pupils, placements }), '2026-11-23T08:30:00Z');
    expect(duty?.words().say).toBe(
      'Confirm where 3 pupils are this morning: Ben Adams, Amara Obi and a pupil no longer in the list.',
    );
  });
});

describe('Providers that report at a time of their own', () => {
  const pupils = [
    aPupil(),
    aPupil({ key: 'ben', forename: 'Ben', surname: 'Adams' }),
    aPupil({ key: 'cal', forename: 'Cal', surname: 'Moss' }),
  ];
  const placements = pupils.map(({ key }) =>
    aPlacement({ key, pupilKey: key, ...(key === 'cal' ? { providerKey: 'beacon' } : {}) }),
  );
  const withBeacon = (morningReportsBy: string | undefined) =>
    someFacts({
      pupils,
      placements,
      providers: [aProvider(), aProvider({ key: 'beacon', name: 'Beacon Centre', morningReportsBy })],
    });

  it.each([
    ['earlier: overdue from then on', '09:00', '2026-11-23T08:59:59Z', 'due'],
    ['earlier: overdue from then on', '09:00', '2026-11-23T09:00:00Z', 'overdue'],
    ['later: the others are wanted by the school’s time', '10:00', '2026-11-23T09:29:59Z', 'due'],
    ['later: the others are wanted by the school’s time', '10:00', '2026-11-23T09:30:00Z', 'overdue'],
  ])('%s', (_, reportsBy, now, standing) => {
    expect(today(withBeacon(reportsBy), now)).toMatchObject([{ standing }]);
  });

  it('before the school asks: only its own pupils', () => {
    const facts = withBeacon('08:00');
    expect(today(facts, '2026-11-23T07:59:59Z')).toEqual([]);
    expect(today(facts, '2026-11-23T08:00:00Z')[0]?.words().say).toBe('Confirm where 1 pupil is this morning: Cal Moss.');
  });

  it('groups the pupils by provider and says each time', () => {
    const [duty] = today(withBeacon('10:00'), '2026-11-23T08:30:00Z');
    expect(duty?.words()).toMatchObject({
      say: 'Confirm where 3 pupils are this morning: Ben Adams and Amara Obi (Foxglove Farm); Cal Moss (Beacon Centre).',
      because: 'The answer is needed by 9.30am (Foxglove Farm) and 10am (Beacon Centre); until then nobody knows where they are.',
      steps: [
        expect.anything(),
        'It wants the answer in the same session, by 9.30am (Foxglove Farm) and 10am (Beacon Centre) (a provider’s own time where it has one, else the school’s, ATT-2).',
        expect.anything(),
      ],
    });
    expect(today(withBeacon(undefined), '2026-11-23T08:30:00Z')[0]?.words().because).toBe(
      'The answer is needed by 9.30am; until then nobody knows where they are.',
    );
    const [later] = missing(withBeacon('10:00'), '2026-11-24T07:00:00Z');
    expect(later?.words().say).toBe(
      'Complete the register for Monday 23 November 2026, morning: Ben Adams and Amara Obi (Foxglove Farm); Cal Moss (Beacon Centre).',
    );
  });

  it('names the providers that share a time together', () => {
    const providers = ['Dairy', 'Beacon Centre'].map((name, at) => aProvider({ key: `p${at}`, name, morningReportsBy: '10:00' }));
    const facts = someFacts({
      pupils,
      providers: [aProvider(), ...providers],
      placements: pupils.map(({ key }, at) =>
        aPlacement({ key, pupilKey: key, providerKey: ['foxglove', 'p0', 'p1'][at] ?? '' }),
      ),
    });
    expect(today(facts, '2026-11-23T08:30:00Z')[0]?.words().because).toBe(
      'The answer is needed by 9.30am (Foxglove Farm) and 10am (Dairy and Beacon Centre); until then nobody knows where they are.',
    );
  });
});

describe('What happened in the session', () => {
  const names = (said: Parameters<typeof aMorning>[0], change?: Parameters<typeof aMorning>[1]) =>
    today(aMorning(said, change), '2026-11-23T10:00:00Z').map((duty) => duty.words().say);
  const one = ['Confirm where 1 pupil is this morning: Amara Obi.'];
  const present = [answer('present', '09:00')];

  it.each([
    ['the provider closed after the answer', { answers: present, events: [closed('09:40')] }, one],
    ['put back to school', { events: [placed('09:40', 'school')] }, []],
    ['put elsewhere, not confirmed', { events: [placed('09:40', 'elsewhere')] }, one],
    ['left after the answer: the search is another duty', { answers: present, events: [anEvent('leftSite', '09:40')] }, []],
    [
      'found: the register still lacks the answer',
      { events: [anEvent('trip', '08:00')], followUps: [aFollowUp('found', '09:40')] },
      one,
    ],
    [
      'found, with an answer',
      { answers: present, events: [anEvent('trip', '08:00')], followUps: [aFollowUp('found', '09:40')] },
      [],
    ],
    [
      'found, “don’t know yet” before',
      { answers: [answer('notKnown', '09:00')], events: [anEvent('trip', '08:00')], followUps: [aFollowUp('found', '09:40')] },
      one,
    ],
    [
      'found, an answer about another provider',
      {
        answers: [answer('present', '09:00', { providerKey: 'beacon' })],
        events: [anEvent('trip', '08:00')],
        followUps: [aFollowUp('found', '09:40')],
      },
      one,
    ],
    ['found, and nothing happened else', { followUps: [aFollowUp('found', '09:40')] }, one],
  ])('%s', (_, said, expected) => {
    expect(names(said)).toEqual(expected);
  });

  it('a day closed after it was asked about is still asked for', () => {
    const calendar = schoolCalendar([...entries2026, entry('closure', 'boiler', '2026-11-23')], bankHolidays);
    expect(names({}, { calendar, askedSessions: new Set(['2026-11-23|AM']) })).toEqual(one);
    expect(names({}, { calendar })).toEqual([]);
  });
});

describe('Sessions of the last five school days without a mark (ATT-8)', () => {
  const facts = someFacts({ placements: [aPlacement({ week: aWeek(['MonAM']) })] });
  const keys = (day: string) => missing(facts, `${day}T07:00:00Z`).map(({ key }) => key);

  it.each([
    ['the session of a week ago on the fifth school day', '2026-11-23', ['missingMark|2026-11-16|AM']],
    ['no longer on the sixth school day', '2026-11-24', ['missingMark|2026-11-23|AM']],
    ['across the INSET day', '2026-12-01', ['missingMark|2026-11-30|AM', 'missingMark|2026-11-23|AM']],
    ['the day after that', '2026-12-02', ['missingMark|2026-11-30|AM']],
    ['across the Christmas holiday', '2027-01-05', ['missingMark|2026-12-14|AM']],
    ['nothing past the end of the calendar', '2027-07-24', []],
  ])('asks for %s', (_, day, expected) => {
    expect(keys(day)).toEqual(expected);
  });

  it('is overdue, and says in the past tense who is missing', () => {
    const [duty] = missing(facts, '2026-11-24T07:00:00Z');
    expect(duty).toMatchObject({ standing: 'overdue', citation: { id: 'ATT-8' }, dueOn: '2026-11-23' });
    expect(duty?.words()).toMatchObject({
      say: 'Complete the register for Monday 23 November 2026, morning: Amara Obi.',
      because: 'Nobody confirmed where 1 pupil was in that session.',
    });
  });

  it('says were of several pupils', () => {
    const placements = ['amara', 'ben'].map((key) => aPlacement({ key, pupilKey: key, week: aWeek(['MonAM']) }));
    const [duty] = missing(someFacts({ placements }), '2026-11-24T07:00:00Z');
    expect(duty?.words().because).toBe('Nobody confirmed where 2 pupils were in that session.');
  });
});
