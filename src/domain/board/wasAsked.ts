import { coversDate } from '../expected.ts';
import { isAfter } from '../instant.ts';
import { opensAt } from '../opensAt.ts';
import { answersOf, weekKey } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { type Session, sessionKey } from '../session.ts';
import { mondayOf, slotOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';

export type AskedFacts = Pick<SchoolFacts, 'school' | 'policy' | 'placements' | 'register' | 'askedSessions'>;

/**
 * Whether people were asked about a session, or answered for it on its own day. An answer of an earlier day, such as a medical appointment,
 * asks nobody anything.
 */
export function wasAsked(facts: AskedFacts, session: Session): boolean {
  const slot = slotOf(session.date, session.half);
  if (slot === undefined) return false;
  if (facts.askedSessions.has(sessionKey(session))) return true;
  const from = opensAt(session, facts);
  const monday = mondayOf(session.date);
  return facts.placements.some(
    (one) =>
      coversDate(one, session.date) &&
      whereOn(one, session.date, slot) === 'provider' &&
      answersOf(facts.register.get(weekKey(one.pupilKey, monday)), slot).some(({ by }) => !isAfter(from, by.at)),
  );
}

/**
 * Why a session is looked at although its day has no school: it had been asked about before the calendar changed, and children do not vanish by
 * a closure. Undefined on a day without school that nobody was asked about; empty on a school day.
 */
export function lookedAtBecause(facts: AskedFacts & Pick<SchoolFacts, 'calendar'>, session: Session): string | undefined {
  const day = facts.calendar.day(session.date);
  if (day.kind === 'schoolDay') return '';
  return wasAsked(facts, session) ? day.because : undefined;
}
