import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { halves, type InstantText, type Session } from '#domain/session.ts';
import { sessionSheet } from '#domain/sessionSheet.ts';
import { sessionInstants } from '#domain/sessionTimes.ts';
import { sessionInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { hasGoneOut, type PlannedDelivery, plannedFor, staffWith } from './plannedDelivery.ts';

/** When a question about the afternoon is no longer worth sending: the register then shows what is missing. School policy. */
export const dayIsOverAt = '18:00';

/**
 * ATT-2: today's sessions that the school asks about by now and in which somebody has no answer yet, to every attendance officer: who has
 * been answered for in advance is not asked about. A card that was never sent still goes out after the cut-off, as long as its half of the
 * day lasts; one that has gone out stays, answered or not.
 */
export function plannedSessions(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  return halves
    .map((half): Session => ({ date, half }))
    .filter((session) => isRunning(facts, session, now))
    .flatMap((session) => {
      const what = {
        round: 'session',
        subject: `${session.date}|${session.half}`,
        title: `Attendance: ${sessionInWords(session.date, session.half)}`,
      } as const;
      const cards = staffWith(book, 'attendanceOfficer').map((officer) => plannedFor(book, what, officer));
      const goneOut = cards.filter((card) => hasGoneOut(book, card));
      // Who has no answer is worked out only while somebody has no card: all day long everybody has one.
      return goneOut.length < cards.length && sessionSheet(facts, session, now).openCount > 0 ? cards : goneOut;
    });
}

function isRunning(facts: SchoolFacts, session: Session, now: InstantText): boolean {
  const { askedAt } = sessionInstants(session, facts.school);
  const overAt = instantOf(session.date, session.half === 'AM' ? facts.school.afternoonAskedAt : dayIsOverAt);
  return Date.parse(askedAt) <= Date.parse(now) && Date.parse(now) < Date.parse(overAt);
}
