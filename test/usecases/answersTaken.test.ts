import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../src/domain/calendar.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import type { SessionEvent } from '../../src/domain/sessionEvent.ts';
import { answersTaken } from '../../src/usecases/answersTaken.ts';
import { type Confirm, checkAnswers } from '../../src/usecases/checkAnswers.ts';
import { answerChanges } from '../../src/usecases/sessionAnswers.ts';
import { aMark, aPlacement, aRegisterWeek, aSignature, entries2026, entry, policyOf, registerOf } from '../domain/builders.ts';
import { aCasebook } from '../rounds/aCasebook.ts';
import { sayOf } from './outcomes.ts';

const openAt = (now: string, change: Partial<SchoolFacts> = {}) => {
  const { book, trust, facts } = aCasebook();
  return { book, trust, facts: { ...facts, ...change }, now, today: now.slice(0, 10), signature: aSignature('Priya Nair', now) };
};
const morning = (date: string) => ({ date, half: 'AM' }) as const;
const isAny = (outcome: ReturnType<typeof answersTaken>): boolean => outcome.done && outcome.value.isAny;
const given = { by: aSignature('Priya Nair'), via: 'tab' } as const;
const amara = (date: string, mark: 'present' | 'absent', more = {}): Confirm => ({
  ...morning(date),
  marks: [{ pupilKey: 'amara', mark, note: '', ...more }],
});

describe('From when a session takes answers (ATT-2)', () => {
  it.each([
    ['in winter', '2026-11-23', '2026-11-23T07:29:59.000Z', '2026-11-23T07:30:00.000Z'],
    ['in summer time', '2026-09-14', '2026-09-14T06:29:59.000Z', '2026-09-14T06:30:00.000Z'],
  ])('is an hour before the school asks at 8.30am, %s', (_, date, before, from) => {
    expect(isAny(answersTaken(openAt(before), morning(date)))).toBe(false);
    expect(isAny(answersTaken(openAt(from), morning(date)))).toBe(true);
  });

  it('is when the school has chosen', () => {
    const policy = policyOf('P4', { answersFromMinutesBefore: '15' });
    const at = (now: string) => isAny(answersTaken(openAt(now, { policy }), morning('2026-11-23')));
    expect([at('2026-11-23T08:14:00.000Z'), at('2026-11-23T08:15:00.000Z')]).toEqual([false, true]);
  });

  it('ends with the school year', () => {
    const early = { placements: [aPlacement({ startsOn: '2026-09-07' })] };
    const taken = (now: string) => sayOf(answersTaken(openAt(now, early), morning('2026-11-23')));
    expect([taken('2027-08-31T12:00:00.000Z'), taken('2027-09-01T12:00:00.000Z')]).toEqual([
      'done',
      expect.stringContaining('its register is closed'),
    ]);
  });
});

describe('A school that closes after it was asked', () => {
  const closedToday = schoolCalendar([...entries2026, entry('closure', 'burst pipe', '2026-11-23')], bankHolidays);
  const now = '2026-11-23T09:00:00.000Z';

  it('still takes answers: children do not vanish by a closure', () => {
    const asked = openAt(now, { calendar: closedToday, askedSessions: new Set(['2026-11-23|AM']) });
    expect(sayOf(checkAnswers(asked, amara('2026-11-23', 'present'), given))).toBe('done');
    const register = registerOf(aRegisterWeek('MonAM', [aMark('notKnown')]));
    expect(sayOf(checkAnswers(openAt(now, { calendar: closedToday, register }), amara('2026-11-23', 'present'), given))).toBe(
      'done',
    );
  });

  it('takes none for a session that nobody was asked about, and says why', () => {
    const outcome = checkAnswers(openAt(now, { calendar: closedToday }), amara('2026-11-23', 'present'), given);
    expect(sayOf(outcome)).toMatch(/^Monday 23 November 2026 is not a school day\. .*burst pipe/);
  });
});

describe('Where an event has sent a pupil', () => {
  const trip: SessionEvent = {
    ...{ key: 'e', kind: 'trip', date: '2026-11-25', half: 'AM', pupilKey: 'amara', providerKey: '', siteKey: '', at: undefined },
    ...{ where: 'elsewhere', place: 'Theatre Royal', note: '', takesBack: '', by: aSignature() },
  };
  const now = '2026-11-25T09:00:00.000Z';
  const on = (...sessionEvents: SessionEvent[]) => openAt(now, { sessionEvents });

  const worked = (open: ReturnType<typeof on>) => {
    const answers = checkAnswers(open, amara('2026-11-25', 'present'), given);
    return answers.done ? answerChanges(open, answers.value) : answers;
  };

  it('elsewhere on a day at school, answers are taken as at a provider', () => {
    expect(worked(on(trip))).toMatchObject({ changes: [{ create: { entries: { WedAM: [{ mark: 'present' }] } } }], notKept: [] });
  });

  it('and not at all, there is nothing to confirm', () => {
    expect(worked(on())).toEqual({ changes: [], notKept: [expect.stringMatching(/^Amara Obi is no longer due at a provider/)] });
  });
});
